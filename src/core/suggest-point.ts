import type { Point } from '../shared/point.ts';
import type { StateExtents } from './state-extents.ts';

function isOnEarth({ lat, lon }: Point): boolean {
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
}

/**
 * What may have been meant by a position that is no American one: latitude and longitude swapped, a
 * minus sign forgotten, or degrees counted up to 360. Null when none of that leads to a district's
 * extent, or when the position itself is in one.
 */
export function suggestPoint(extents: StateExtents, { lat, lon }: Point): Point | null {
  const isNear = (point: Point) => isOnEarth(point) && extents.near(point, 0).length > 0;
  if (!Number.isFinite(lat) || !Number.isFinite(lon) || isNear({ lat, lon })) return null;
  const readings: readonly Point[] = [
    { lat: lon, lon: lat },
    { lat, lon: -lon },
    { lat, lon: lon - 360 },
    { lat: lon, lon: -lat },
  ];
  const found = readings.find(isNear);
  return found === undefined ? null : Object.freeze(found);
}
