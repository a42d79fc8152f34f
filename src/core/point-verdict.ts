import {
  codeOf,
  type DistrictOfState,
  districtsInReach,
  districtsOn,
  type LineOfState,
  pointDistrict,
} from './districts-in-reach.ts';
import type { LocatedPoint, NearestLine, PointDistrict } from './point-answer.ts';

/**
 * How far off a shore its district is still named: three nautical miles, as far as the waters of most
 * states reach (43 U.S.C. 1312). Lines that end at the water's edge are the map's, not the law's.
 */
export const REACH_METERS = 5556;

/** What is known of a point before the verdict. */
export interface PointFindings {
  readonly holders: readonly DistrictOfState[];
  /** Null when there is none anywhere near. */
  readonly nearest: LineOfState | null;
  /** All whose band holds the point. */
  readonly inReach: readonly LineOfState[];
  readonly accuracyMeters: number | null;
}

type Verdict = Pick<
  LocatedPoint,
  | 'status'
  | 'districts'
  | 'line'
  | 'abroadInReach'
  | 'distanceMeters'
  | 'bandMeters'
  | 'knownErrorMeters'
>;

export function pointVerdict(findings: PointFindings): Verdict {
  const { holders, nearest, inReach, accuracyMeters } = findings;
  const districts = districtsInReach(holders, inReach);
  if (districts.length === 0) districts.push(...acrossWater(nearest));
  const line = nearest === null ? null : nearestLine(nearest, holders);
  const abroadInReach = inReach.some(({ index, arc }) => index.kindOf(arc) === 'border');
  const error = nearest?.index.errorMeters(nearest.arc) ?? null;
  return {
    status: statusOf(holders.length > 0, districts.length, abroadInReach),
    districts: Object.freeze(districts),
    line,
    abroadInReach,
    distanceMeters: line?.distanceMeters ?? null,
    bandMeters: error === null ? null : error + (accuracyMeters ?? 0),
    knownErrorMeters: nearest?.index.pack.knownErrorMeters ?? null,
  };
}

function statusOf(isHeld: boolean, count: number, isAbroad: boolean): LocatedPoint['status'] {
  if (count > 1 || isAbroad) return 'near-line';
  if (count === 0) return 'outside';
  return isHeld ? 'found' : 'nearest';
}

/** The district of a shore within reach: on the far side of a border there is none. */
function acrossWater(nearest: LineOfState | null): PointDistrict[] {
  if (nearest === null || nearest.meters > REACH_METERS) return [];
  if (nearest.index.kindOf(nearest.arc) !== 'shore') return [];
  return districtsOn(nearest).map((district) => pointDistrict(district, nearest.meters, false));
}

function nearestLine(nearest: LineOfState, holders: readonly DistrictOfState[]): NearestLine {
  const { index, arc, meters, foot } = nearest;
  const held = new Set(holders.map(codeOf));
  const beyond = districtsOn(nearest).find((side) => !held.has(codeOf(side)));
  return Object.freeze({
    distanceMeters: meters,
    kind: index.kindOf(arc),
    beyond: beyond === undefined ? null : codeOf(beyond),
    point: Object.freeze({ lat: foot.lat, lon: foot.lon < -180 ? foot.lon + 360 : foot.lon }),
  });
}
