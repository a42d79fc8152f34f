import { badRow, isOnEarth, type RowPlace } from './row.ts';

/** [lon, lat] in degrees. */
export type Position = readonly [lon: number, lat: number];
export type Ring = readonly Position[];
export type Polygon = readonly Ring[];

// Three corners, and the first again.
const FEWEST_POSITIONS = 4;

/** Refuses a ring that is open, too short, or not on the Earth. */
export function checkRing(positions: readonly (readonly number[])[], at: RowPlace): Ring {
  if (positions.length < FEWEST_POSITIONS) {
    throw badRow(at, `has a ring of ${positions.length} positions`);
  }
  const ring = positions.map(([lon = Number.NaN, lat = Number.NaN]): Position => {
    if (!isOnEarth({ lat, lon }))
      throw badRow(at, `has a position at longitude ${lon}, latitude ${lat}`);
    return [lon, lat];
  });
  const [first, last] = [ring[0], ring.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
    throw badRow(at, `has a ring that begins at ${first} and ends at ${last}`);
  }
  return ring;
}

/** Twice the area a ring encloses, in square degrees: negative where it runs clockwise. */
export function signedArea(ring: Ring): number {
  let sum = 0;
  let [beforeLon, beforeLat] = ring.at(-1) ?? [0, 0];
  for (const [lon, lat] of ring) {
    sum += beforeLon * lat - lon * beforeLat;
    [beforeLon, beforeLat] = [lon, lat];
  }
  return sum;
}

/** Whether a ray from a position crosses a ring an odd number of times. */
export function ringHolds(ring: Ring, [lon, lat]: Position): boolean {
  let inside = false;
  let [beforeLon, beforeLat] = ring.at(-1) ?? [0, 0];
  for (const [nextLon, nextLat] of ring) {
    if (nextLat > lat !== beforeLat > lat) {
      const crossing = nextLon + ((beforeLon - nextLon) * (lat - nextLat)) / (beforeLat - nextLat);
      if (lon < crossing) inside = !inside;
    }
    [beforeLon, beforeLat] = [nextLon, nextLat];
  }
  return inside;
}
