import type { SeatRole } from '../../../src/core/district.ts';
import { districtCode } from '../../../src/core/district-names.ts';
import type { HouseMember, Member } from '../../../src/core/people.ts';
import type { State } from '../../../src/shared/states.ts';
import type { JsonObject } from './json.ts';
import { badRow, districtNumber, knownState, quoted, type RowPlace } from './row.ts';

function roleIn(state: State): SeatRole {
  if (state.code === 'PR') return 'resident-commissioner';
  return state.kind === 'state' ? 'representative' : 'delegate';
}

/** A member whose current term is in the House. The roster writes 0 for the only seat of a state. */
export function houseMemberOf(member: Member, term: JsonObject, at: RowPlace): HouseMember {
  const written = term['district'];
  if (typeof written !== 'number') throw badRow(at, `district is ${quoted(written)}, not a number`);
  const state = knownState(member.state, at);
  const number = districtNumber(written, state, at);
  return {
    ...member,
    role: roleIn(state),
    district: districtCode(state.code, number === 0 ? null : number),
  };
}
