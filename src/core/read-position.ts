import type { PointMisreadReason, Position } from './point-answer.ts';

/** Past this accuracy an answer would name a dozen districts: a phone says as much of a whole state. */
const POOREST_ACCURACY_METERS = 100_000;

/** A position that is one, or why it is none. */
export type ReadPosition =
  | {
      readonly ok: true;
      readonly lat: number;
      readonly lon: number;
      readonly accuracyMeters: number | null;
    }
  | { readonly ok: false; readonly reason: PointMisreadReason };

/**
 * Checks a position. Throws a TypeError for what is no object with two numbers (and a number, null or
 * nothing for the accuracy): a caller's mistake, which no person can have typed.
 */
export function readPosition(position: Position): ReadPosition {
  if (typeof position !== 'object' || position === null || Array.isArray(position)) {
    throw new TypeError(`a position is an object { lat, lon }, not ${shown(position)}`);
  }
  const { lat, lon, accuracyMeters = null } = position;
  expectNumber('lat', lat);
  expectNumber('lon', lon);
  expectNumber('accuracyMeters', accuracyMeters ?? 0);
  const reason = problemOf(lat, lon, accuracyMeters);
  return reason === null ? { ok: true, lat, lon, accuracyMeters } : { ok: false, reason };
}

function problemOf(
  lat: number,
  lon: number,
  accuracyMeters: number | null,
): PointMisreadReason | null {
  if (!Number.isFinite(lat) || !Number.isFinite(lon)) return 'not-finite';
  if (Math.abs(lat) > 90) return 'latitude-out-of-range';
  if (Math.abs(lon) > 180) return 'longitude-out-of-range';
  if (accuracyMeters === null) return null;
  if (!(accuracyMeters >= 0)) return 'bad-accuracy';
  return accuracyMeters > POOREST_ACCURACY_METERS ? 'accuracy-too-poor' : null;
}

function expectNumber(name: string, value: unknown): void {
  if (typeof value !== 'number') throw new TypeError(`${name} is a number, not ${shown(value)}`);
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
