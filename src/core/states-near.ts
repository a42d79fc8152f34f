import type { Point } from '../shared/point.ts';
import { METERS_PER_DEGREE } from './distance.ts';
import type { District } from './district.ts';
import { frameLon } from './line-pack.ts';

/** Where a state's districts lie, of which the `districts` pack knows the extent of each. */
export type DistrictExtent = Pick<District, 'state' | 'extent'>;

/** So that rounded extents and the plane of degrees never lose a state. */
const ROOM = 1.02;
/** Nearer to a pole a degree of longitude is no measure any more, and no district is there. */
const FARTHEST_LATITUDE = 85;

/**
 * Postal codes of the states that can have a district within a distance of a point, in the order of
 * the list: by the extents of districts, so that at times one more is named than need be.
 */
export function statesNear(
  extents: readonly DistrictExtent[],
  point: Point,
  radiusMeters: number,
): readonly string[] {
  const north = (radiusMeters / METERS_PER_DEGREE) * ROOM;
  const farthest = Math.min(Math.abs(point.lat) + north, FARTHEST_LATITUDE);
  const east = north / Math.cos((farthest * Math.PI) / 180);
  const lon = frameLon(point.lon);
  const states = new Set<string>();
  for (const { state, extent } of extents) {
    const [extentWest, extentSouth, extentEast, extentNorth] = extent;
    if (point.lat < extentSouth - north || point.lat > extentNorth + north) continue;
    if (lon < frameLon(extentWest) - east || lon > frameLon(extentEast) + east) continue;
    states.add(state);
  }
  return Object.freeze([...states]);
}
