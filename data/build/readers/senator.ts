import type { Member, Senator } from '../../../src/core/people.ts';
import { type JsonObject, textOrNull } from './json.ts';
import { badRow, knownState, quoted, type RowPlace } from './row.ts';

/** A member whose current term is in the Senate. */
export function senatorOf(member: Member, term: JsonObject, at: RowPlace): Senator {
  if (knownState(member.state, at).kind !== 'state') {
    throw badRow(at, `is a senator from ${member.state}, which sends none`);
  }
  const senateClass = term['class'];
  if (senateClass !== 1 && senateClass !== 2 && senateClass !== 3) {
    throw badRow(at, `class is ${quoted(senateClass)}, not 1, 2 or 3`);
  }
  const rank = textOrNull(term, 'state_rank', at);
  if (rank !== null && rank !== 'senior' && rank !== 'junior') {
    throw badRow(at, `state_rank is ${quoted(rank)}`);
  }
  return { ...member, role: 'senator', rank, senateClass };
}
