import { METERS_PER_DEGREE } from '../../../src/core/distance.ts';
import { nearestAlong, roughMeters } from '../../../src/core/nearest-on-segment.ts';
import { FOREIGN_BORDERS } from './foreign-borders.ts';

/** Labels of edges that only one district has. */
const SHORE_LABEL = 0;
export const BORDER_LABEL = 1;

/** A piece of a stretch, its strip and, to rule out most edges at once, a box around the strip. */
const PIECES = FOREIGN_BORDERS.flatMap(({ line, withinKm }) =>
  line.slice(1).map(([lonB, latB], i) => {
    const [lonA, latA] = line[i] as readonly [number, number];
    const north = (withinKm * 1000) / METERS_PER_DEGREE;
    // Twice the latitude's due of longitude is enough up to 60 degrees, three times up to 70.
    const east = north * 3;
    return {
      ...{ lonA, latA, lonB, latB, meters: withinKm * 1000 },
      west: Math.min(lonA, lonB) - east,
      east: Math.max(lonA, lonB) + east,
      south: Math.min(latA, latB) - north,
      north: Math.max(latA, latB) + north,
    };
  }),
);

/** Whether water or another country lies beyond an edge, by the middle of it. */
export function openSideLabel(lonA: number, latA: number, lonB: number, latB: number): number {
  const [lon, lat] = [(lonA + lonB) / 2, (latA + latB) / 2];
  const isBorder = PIECES.some((piece) => {
    if (lon < piece.west || lon > piece.east) return false;
    if (lat < piece.south || lat > piece.north) return false;
    const along = nearestAlong(lon, lat, piece.lonA, piece.latA, piece.lonB, piece.latB);
    const lonC = piece.lonA + along * (piece.lonB - piece.lonA);
    const latC = piece.latA + along * (piece.latB - piece.latA);
    return roughMeters(lon, lat, lonC, latC) <= piece.meters;
  });
  return isBorder ? BORDER_LABEL : SHORE_LABEL;
}
