import type { Point } from '../shared/point.ts';

/** South, north, west, east: with some water around, and no land of another country far away. */
const BOXES: readonly (readonly [number, number, number, number])[] = [
  [24.3, 49.5, -125, -66.8],
  [51, 71.6, -180, -129.9], // Alaska
  [51, 53.2, 172, 180], // the Aleutians beyond the antimeridian
  [18.7, 28.6, -178.5, -154.6], // Hawaii with its northwestern islands
  [17.5, 18.7, -68.1, -64.4], // Puerto Rico and the Virgin Islands
  [13.1, 20.7, 144.5, 146.2], // Guam and the Northern Marianas
  [-14.7, -10.9, -171.3, -168], // American Samoa
];

/** Whether a position may be in the United States, by a few boxes: a hint for typing, no answer. */
function isNearUnitedStates({ lat, lon }: Point): boolean {
  return BOXES.some(
    ([south, north, west, east]) => lat >= south && lat <= north && lon >= west && lon <= east,
  );
}

/**
 * The position that was meant, where the one given is far from the United States and latitude and
 * longitude swapped, or the longitude with the minus of the west, are not. Null where neither helps.
 */
export function likelierPoint({ lat, lon }: Point): { point: Point; swapped: boolean } | null {
  if (isNearUnitedStates({ lat, lon })) return null;
  const swapped = { lat: lon, lon: lat };
  if (isNearUnitedStates(swapped)) return { point: swapped, swapped: true };
  const west = { lat, lon: -lon };
  if (lon > 0 && isNearUnitedStates(west)) return { point: west, swapped: false };
  return null;
}
