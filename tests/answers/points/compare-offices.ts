import type { HouseMember, Office } from '../../../src/core/people.ts';
import type { PointIndex } from '../../../src/core/point-index.ts';

/** How many offices of members stand in their own district, by their published coordinates. */
export interface OfficeComparison {
  /** Offices of members of the House that have coordinates. */
  readonly offices: number;
  readonly inOwnDistrict: number;
  /** Not in it, but the answer lists it: it lies within the band. */
  readonly nearIt: number;
  readonly inNone: number;
}

export function compareOffices(
  offices: readonly Office[],
  members: readonly HouseMember[],
  index: PointIndex,
): OfficeComparison {
  const districtOf = new Map(members.map(({ bioguide, district }) => [bioguide, district]));
  let [count, inOwnDistrict, nearIt, inNone] = [0, 0, 0, 0];
  for (const { bioguide, point } of offices) {
    const own = districtOf.get(bioguide);
    if (own === undefined || point === null) continue;
    count++;
    const found = index.locate(point.lat, point.lon);
    if (found === null) inNone++;
    if (found === own) {
      inOwnDistrict++;
      continue;
    }
    const answer = index.districtAt(point);
    const isListed = 'districts' in answer && answer.districts.some(({ code }) => code === own);
    if (isListed) nearIt++;
  }
  return { offices: count, inOwnDistrict, nearIt, inNone };
}
