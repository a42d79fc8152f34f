import type { Point } from '../shared/point.ts';

/** Mean radius of the Earth (IUGG). */
export const EARTH_RADIUS_METERS = 6_371_009;

/** Metres of a degree along a great circle. */
export const METERS_PER_DEGREE = (EARTH_RADIUS_METERS * Math.PI) / 180;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance by the haversine formula; within 0.6 % of the distance on the ellipsoid. */
export function distanceMeters(a: Point, b: Point): number {
  const latStep = Math.sin(radians(b.lat - a.lat) / 2);
  const lonStep = Math.sin(radians(b.lon - a.lon) / 2);
  const chord = latStep ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * lonStep ** 2;
  return 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** A copy of `things`, nearest to `near` first; those without a point come last, as they were. */
export function nearestFirst<T extends { readonly point: Point | null }>(
  things: readonly T[],
  near: Point,
): T[] {
  const away = (thing: T) =>
    thing.point === null ? Number.MAX_VALUE : distanceMeters(near, thing.point);
  return things
    .map((thing) => ({ thing, meters: away(thing) }))
    .sort((a, b) => a.meters - b.meters)
    .map(({ thing }) => thing);
}
