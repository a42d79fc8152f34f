import { METERS_PER_DEGREE } from '../../../src/core/distance.ts';

/** Positions of a line in degrees. */
export interface Line {
  readonly lon: ArrayLike<number>;
  readonly lat: ArrayLike<number>;
}

const RADIANS = Math.PI / 180;

/** Square of the metres from a position of a line to the straight piece from A to B. */
export function squareMetersTo(
  { lon, lat }: Line,
  at: number,
  lonA: number,
  latA: number,
  lonB: number,
  latB: number,
): number {
  const y = lat[at] as number;
  const shrink = Math.cos(y * RADIANS);
  const [dx, dy] = [(lonB - lonA) * shrink, latB - latA];
  const [px, py] = [((lon[at] as number) - lonA) * shrink, y - latA];
  const length = dx * dx + dy * dy;
  const along = length > 0 ? Math.max(0, Math.min(1, (px * dx + py * dy) / length)) : 0;
  return ((px - along * dx) ** 2 + (py - along * dy) ** 2) * METERS_PER_DEGREE ** 2;
}
