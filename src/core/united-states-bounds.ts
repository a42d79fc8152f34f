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

/** What a position may have been before a slip: which one it was, and where it leads. */
export interface LikelierPoint {
  readonly point: Point;
  /** `swapped`: latitude and longitude, and nothing else; `swapped-east`: and the minus forgotten. */
  readonly slip: 'swapped' | 'sign' | 'swapped-east' | 'turn';
}

/**
 * The position that was meant, where the one given is far from the United States and one of the usual
 * slips undone is not: latitude and longitude swapped, a minus forgotten or too many, a longitude
 * counted past 180. Null where none helps. Takes degrees of any size.
 */
export function likelierPoint({ lat, lon }: Point): LikelierPoint | null {
  if (isNearUnitedStates({ lat, lon })) return null;
  return slipsOf({ lat, lon }).find(({ point }) => isNearUnitedStates(point)) ?? null;
}

/** Every reading of a position that a slip explains, the commonest slip first. */
export function slipsOf({ lat, lon }: Point): readonly LikelierPoint[] {
  return [
    { slip: 'swapped', point: { lat: lon, lon: lat } },
    { slip: 'sign', point: { lat, lon: -lon } },
    { slip: 'swapped-east', point: { lat: lon, lon: -lat } },
    { slip: 'sign', point: { lat: -lat, lon } },
    { slip: 'sign', point: { lat: -lat, lon: -lon } },
    { slip: 'turn', point: { lat, lon: turned(lon) } },
  ];
}

/** The same meridian, counted from -180 to 180. */
function turned(lon: number): number {
  if (Math.abs(lon) <= 180 || Math.abs(lon) > 360) return lon;
  // Without what the subtraction leaves behind: 241.59 is offered as -118.41.
  return Number((lon - Math.sign(lon) * 360).toFixed(11));
}
