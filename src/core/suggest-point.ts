import type { Point } from '../shared/point.ts';
import type { StateExtents } from './state-extents.ts';
import { slipsOf } from './united-states-bounds.ts';

function isOnEarth({ lat, lon }: Point): boolean {
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
}

/**
 * What may have been meant by a position that is no American one: latitude and longitude swapped, a
 * minus sign forgotten or one too many, or a longitude counted past 180. Null when none of that leads
 * to a district's extent, or when the position itself is in one.
 */
export function suggestPoint(extents: StateExtents, { lat, lon }: Point): Point | null {
  const isNear = (point: Point) => isOnEarth(point) && extents.near(point, 0).length > 0;
  if (!Number.isFinite(lat) || !Number.isFinite(lon) || isNear({ lat, lon })) return null;
  const found = slipsOf({ lat, lon }).find(({ point }) => isNear(point))?.point;
  return found === undefined ? null : Object.freeze(found);
}
