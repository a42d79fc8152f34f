import type { Point } from '../../../src/shared/point.ts';

const EARTH_RADIUS_METERS = 6_371_008.8;
const RADIANS = Math.PI / 180;
const METERS_PER_DEGREE = EARTH_RADIUS_METERS * RADIANS;
/** Segments whose rough distance is this much above the least one's are looked at closely. */
const [ROUGH_FACTOR, ROUGH_METERS] = [1.3, 5];

/** Great-circle distance by vectors: another formula than the one that is tested. */
export function vectorMeters(a: Point, b: Point): number {
  const vector = ({ lat, lon }: Point) => [
    Math.cos(lat * RADIANS) * Math.cos(lon * RADIANS),
    Math.cos(lat * RADIANS) * Math.sin(lon * RADIANS),
    Math.sin(lat * RADIANS),
  ];
  const [[ax = 0, ay = 0, az = 0], [bx = 0, by = 0, bz = 0]] = [vector(a), vector(b)];
  const cross = Math.hypot(ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx);
  return EARTH_RADIUS_METERS * Math.atan2(cross, ax * bx + ay * by + az * bz);
}

/** A line in degrees that do not jump at the antimeridian. */
export interface BruteLine {
  readonly lon: ArrayLike<number>;
  readonly lat: ArrayLike<number>;
}

/**
 * The distance to lines by trying every segment there is: roughly first, and those that may be the
 * nearest by looking for the least great-circle distance along them. Points are in the lines' frame.
 */
export class BruteLines {
  readonly #lineOf: Int32Array;
  readonly #ends: Float64Array;

  constructor(lines: readonly BruteLine[]) {
    const lineOf: number[] = [];
    const ends: number[] = [];
    for (const [index, { lon, lat }] of lines.entries()) {
      for (let i = 1; i < lon.length; i++) {
        lineOf.push(index);
        for (const at of [i - 1, i]) ends.push(lon[at] as number, lat[at] as number);
      }
    }
    this.#lineOf = Int32Array.from(lineOf);
    this.#ends = Float64Array.from(ends);
  }

  /** The nearest line and how far it is; of those that `counts` accepts. */
  nearest(point: Point, counts: (line: number) => boolean = () => true) {
    let limit = Number.POSITIVE_INFINITY;
    const close: { segment: number; rough: number }[] = [];
    for (let segment = 0; segment < this.#lineOf.length; segment++) {
      // Nothing is nearer than its latitude alone.
      const south = (this.#ends[segment * 4 + 1] as number) - point.lat;
      const north = (this.#ends[segment * 4 + 3] as number) - point.lat;
      const least = south > 0 === north > 0 ? Math.min(Math.abs(south), Math.abs(north)) : 0;
      if (least * METERS_PER_DEGREE > limit || !counts(this.#lineOf[segment] as number)) continue;
      const rough = this.#roughMeters(segment, point);
      if (rough > limit) continue;
      limit = Math.min(limit, rough * ROUGH_FACTOR + ROUGH_METERS);
      close.push({ segment, rough });
    }
    let best = { line: -1, meters: Number.POSITIVE_INFINITY };
    for (const { segment, rough } of close) {
      if (rough > limit) continue;
      const meters = this.#exactMeters(segment, point);
      if (meters < best.meters) best = { line: this.#lineOf[segment] as number, meters };
    }
    return best;
  }

  #end(segment: number, i: 0 | 1 | 2 | 3): number {
    return this.#ends[segment * 4 + i] as number;
  }

  #roughMeters(segment: number, { lon, lat }: Point): number {
    const [lonA, latA] = [this.#end(segment, 0) - lon, this.#end(segment, 1) - lat];
    const [lonB, latB] = [this.#end(segment, 2) - lon, this.#end(segment, 3) - lat];
    const shrink = Math.cos((lat + (latA + latB) / 4) * RADIANS);
    const [dx, dy] = [(lonB - lonA) * shrink, latB - latA];
    const length = dx * dx + dy * dy;
    const along = length > 0 ? -(lonA * shrink * dx + latA * dy) / length : 0;
    const t = Math.max(0, Math.min(1, along));
    return Math.hypot(lonA * shrink + t * dx, latA + t * dy) * METERS_PER_DEGREE;
  }

  /** By thirds: along a segment the distance falls, then rises. */
  #exactMeters(segment: number, point: Point): number {
    const [lonA, latA] = [this.#end(segment, 0), this.#end(segment, 1)];
    const [lonB, latB] = [this.#end(segment, 2), this.#end(segment, 3)];
    const at = (t: number) =>
      vectorMeters(point, { lon: lonA + t * (lonB - lonA), lat: latA + t * (latB - latA) });
    let [from, to] = [0, 1];
    for (let step = 0; step < 60; step++) {
      const third = (to - from) / 3;
      if (at(from + third) < at(to - third)) to -= third;
      else from += third;
    }
    return Math.min(at(from), at((from + to) / 2), at(to));
  }
}
