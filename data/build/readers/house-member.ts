import { districtCode } from '../../../src/core/district-names.ts';
import type { HouseMember, Member } from '../../../src/core/people.ts';
import { seatRole } from '../../../src/core/seat-role.ts';
import type { JsonObject } from './json.ts';
import { badRow, districtNumber, knownState, quoted, type RowPlace } from './row.ts';

/** A member whose current term is in the House. The roster writes 0 for the only seat of a state. */
export function houseMemberOf(member: Member, term: JsonObject, at: RowPlace): HouseMember {
  const written = term['district'];
  if (typeof written !== 'number') throw badRow(at, `district is ${quoted(written)}, not a number`);
  const state = knownState(member.state, at);
  const number = districtNumber(written, state, at);
  return {
    ...member,
    role: seatRole(state),
    district: districtCode(state.code, number === 0 ? null : number),
  };
}
