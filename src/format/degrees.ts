import type { ByteReader } from './byte-reader.ts';

/** Positions are integers of 0.0001 degrees: 11 m of latitude. */
export const STEPS_A_DEGREE = 10_000;

/** Degrees as the nearest step, or the next one below or above. */
export type Rounding = 'nearest' | 'down' | 'up';

/** Throws a RangeError for degrees beyond `limit` either way. */
export function degreeSteps(degrees: number, limit: 90 | 180, rounding: Rounding = 'nearest') {
  if (!(Math.abs(degrees) <= limit)) throw new RangeError(`${degrees} is beyond ${limit} degrees`);
  const steps = degrees * STEPS_A_DEGREE;
  const nearest = Math.round(steps);
  // A number of whole steps may come out a hair beside it: 0.0003 * 10,000 is 2.9999999999999996.
  if (rounding === 'nearest' || Math.abs(steps - nearest) < 1e-6) return nearest;
  return rounding === 'down' ? Math.floor(steps) : Math.ceil(steps);
}

/** The degrees of a number of steps; a Failure `pack-corrupt` beyond `limit`. */
export function stepDegrees(reader: ByteReader, steps: number, limit: 90 | 180): number {
  if (!(Math.abs(steps) <= limit * STEPS_A_DEGREE)) reader.corrupt('has a point off the Earth');
  return steps / STEPS_A_DEGREE;
}
