import type { PrimaryRule } from '../../src/core/zip-answer.ts';
import type { Point } from '../../src/shared/point.ts';
import type { Locator } from './lines/locate.ts';

export interface Ordered {
  /** Likeliest first. */
  readonly districts: readonly number[];
  readonly rule: PrimaryRule;
}

/** Most land first; ties in the order of GEOIDs. */
export function orderByLand(shares: ReadonlyMap<number, number>): Ordered {
  const districts = [...shares.keys()].sort(
    (a, b) => (shares.get(b) ?? 0) - (shares.get(a) ?? 0) || a - b,
  );
  return { districts, rule: districts.length === 1 ? 'only-district' : 'land-share' };
}

/** The district that holds the point first, the others by their distance from it. */
export function orderByPoint(
  candidates: readonly number[],
  point: Point | null,
  locator: Locator,
): Ordered {
  if (candidates.length <= 1) return { districts: candidates, rule: 'only-district' };
  if (point === null) return { districts: [...candidates].sort((a, b) => a - b), rule: 'none' };
  const meters = new Map(
    candidates.map((district) => [district, locator.distanceMeters(point, district)]),
  );
  const districts = [...candidates].sort(
    (a, b) => (meters.get(a) ?? 0) - (meters.get(b) ?? 0) || a - b,
  );
  const inside = meters.get(districts[0] as number) === 0;
  return { districts, rule: inside ? 'point-in-district' : 'nearest-district' };
}
