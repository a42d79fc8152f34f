import type { Point } from '../shared/point.ts';
import { distanceMeters, METERS_PER_DEGREE } from './distance.ts';
import { LineBlocks } from './line-blocks.ts';
import type { LineArcs } from './line-pack.ts';
import { nearestAlong } from './nearest-on-segment.ts';

/** A line near a place. */
export interface FoundLine {
  readonly arc: number;
  readonly meters: number;
  /** The line's nearest place, in the frame of frameLon. */
  readonly foot: Point;
}

/**
 * Bounds are taken on a plane; a great circle bends a little towards the pole and can be this much
 * shorter, within 1,000 km and 70 degrees of latitude.
 */
const PLANE_ROOM = 0.98;

/** Finds lines by distance: great-circle metres to lines straight in longitude and latitude. */
export class LineFinder {
  readonly #arcs: LineArcs;
  readonly #blocks: LineBlocks;

  constructor(arcs: LineArcs) {
    this.#arcs = arcs;
    this.#blocks = new LineBlocks(arcs);
  }

  get sizeBytes(): number {
    return this.#blocks.sizeBytes;
  }

  /** The nearest line to a position in the frame of frameLon, or null when all are farther. */
  nearest(point: Point, withinMeters = Number.POSITIVE_INFINITY): FoundLine | null {
    let best: FoundLine | null = null;
    this.#search(point, withinMeters, (found) => {
      best = found;
      return found.meters;
    });
    return best;
  }

  /** Every arc within a distance, at its nearest place. */
  within(point: Point, meters: number): FoundLine[] {
    const nearest = new Map<number, FoundLine>();
    this.#search(point, meters, (found) => {
      const known = nearest.get(found.arc);
      if (known === undefined || found.meters < known.meters) nearest.set(found.arc, found);
      return meters;
    });
    return [...nearest.values()];
  }

  /** Calls `visit` with segments nearer than the limit, which `visit` may lower. */
  #search(point: Point, limitMeters: number, visit: (found: FoundLine) => number): void {
    const { stepsPerDegree, lonSteps, latSteps } = this.#arcs;
    const stepsAMeter = stepsPerDegree / METERS_PER_DEGREE / PLANE_ROOM;
    const degrees = (steps: Int32Array, i: number) => (steps[i] as number) / stepsPerDegree;
    let limit = limitMeters;
    const x = point.lon * stepsPerDegree;
    const y = point.lat * stepsPerDegree;
    this.#blocks.search(x, y, limit * stepsAMeter, (segment, arc) => {
      const lonA = degrees(lonSteps, segment);
      const latA = degrees(latSteps, segment);
      const lonB = degrees(lonSteps, segment + 1);
      const latB = degrees(latSteps, segment + 1);
      const along = nearestAlong(point.lon, point.lat, lonA, latA, lonB, latB);
      const foot = { lon: lonA + along * (lonB - lonA), lat: latA + along * (latB - latA) };
      const meters = distanceMeters(point, foot);
      if (meters <= limit) limit = visit({ arc, meters, foot });
      return limit * stepsAMeter;
    });
  }
}
