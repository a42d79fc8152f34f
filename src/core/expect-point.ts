import type { Point } from '../shared/point.ts';

/** Throws a TypeError that says what it got when `value` is no position in degrees. */
export function expectPoint(value: unknown, what: string): asserts value is Point {
  if (typeof value === 'object' && value !== null && 'lat' in value && 'lon' in value) {
    const { lat, lon } = value;
    if (isWithin(lat, 90) && isWithin(lon, 180)) return;
    throw new TypeError(`${what} is { lat, lon } in degrees, not { ${lat}, ${lon} }`);
  }
  throw new TypeError(`${what} is { lat, lon } in degrees, not a ${typeof value} without them`);
}

function isWithin(degrees: unknown, limit: number): boolean {
  return typeof degrees === 'number' && degrees >= -limit && degrees <= limit;
}
