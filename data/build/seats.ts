import type { District } from '../../src/core/district.ts';
import type { HouseMember, Seat } from '../../src/core/people.ts';
import { SourceError } from './model.ts';

/** One seat a district, in the districts' order; vacant where the roster has nobody for it. */
export function joinSeats(districts: readonly District[], members: readonly HouseMember[]): Seat[] {
  const byDistrict = new Map(members.map((member) => [member.district, member]));
  const seats = districts.map(({ code, role }): Seat => {
    const member = byDistrict.get(code);
    byDistrict.delete(code);
    return member === undefined
      ? { district: code, role, status: 'vacant', member: null }
      : { district: code, role, status: 'held', member };
  });
  const homeless = [...byDistrict.values()].map((member) => `${member.name} (${member.district})`);
  if (homeless.length > 0) {
    throw new SourceError('roster', null, `no such district: ${homeless.join(', ')}`);
  }
  return seats;
}
