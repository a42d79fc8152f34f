import { METERS_PER_DEGREE } from '../../../src/core/distance.ts';
import type { DistrictShape } from '../model.ts';
import { BORDER_LABEL } from './open-side.ts';
import type { SourceArc } from './topology.ts';

/** How finely lines are kept. */
export interface Detail {
  readonly stepsPerDegree: number;
  /** What a pack states: at most this far off the source, between districts and countries. */
  readonly addedErrorMeters: number;
  /** The same where there is water on the other side. */
  readonly shoreErrorMeters: number;
  /** What is kept of one line: never more than what is stated. */
  toleranceMeters(arc: SourceArc): number;
}

/** The sphere that tolerances are measured on is up to 0.6 % off the ellipsoid. */
const SPHERE_FACTOR = 0.99;

function isShore({ shapes, label }: SourceArc): boolean {
  return shapes.length === 1 && label !== BORDER_LABEL;
}

/**
 * For standing on a doorstep. Steps of one second of arc are 31 m of latitude: rounding alone stays
 * within 22 m.
 */
export const FINE: Detail = {
  stepsPerDegree: 3600,
  addedErrorMeters: 25,
  shoreErrorMeters: 100,
  toleranceMeters(arc) {
    return SPHERE_FACTOR * (isShore(arc) ? this.shoreErrorMeters : this.addedErrorMeters);
  },
};

/** Of the width of a line's smaller district: half a pixel where that is drawn 80 pixels wide. */
const TOLERANCE_OF_WIDTH = 0.006;
/** Steps of four seconds of arc need 90 m for rounding alone. */
const [FINEST_METERS, COARSEST_METERS, SHORE_FACTOR] = [120, 1000, 1.5];

/** The side of a square as large as a district, roughly. */
function widthMeters({ polygons }: DistrictShape): number {
  let squareDegrees = 0;
  for (const [outer = [], ...holes] of polygons) {
    squareDegrees += ringArea(outer) - holes.reduce((sum, hole) => sum + ringArea(hole), 0);
  }
  return Math.sqrt(squareDegrees) * METERS_PER_DEGREE;
}

/** Square degrees of latitude. */
function ringArea(ring: readonly (readonly [number, number])[]): number {
  let area = 0;
  for (const [i, [lonB, latB]] of ring.entries()) {
    const [lonA, latA] = ring[i - 1] ?? [lonB, latB];
    area += (lonB - lonA) * (latA + latB);
  }
  const shrink = Math.cos(((ring[0]?.[1] ?? 0) * Math.PI) / 180);
  return Math.abs(area / 2) * shrink;
}

/** For a map of the nation: the lines of a small district finer than those of a large one. */
export function coarseDetail(shapes: readonly DistrictShape[]): Detail {
  const widths = shapes.map(widthMeters);
  return {
    stepsPerDegree: 900,
    addedErrorMeters: COARSEST_METERS,
    shoreErrorMeters: COARSEST_METERS * SHORE_FACTOR,
    toleranceMeters(arc) {
      const width = Math.min(...arc.shapes.map((shape) => widths[shape] as number));
      const meters = Math.max(FINEST_METERS, Math.min(COARSEST_METERS, width * TOLERANCE_OF_WIDTH));
      return SPHERE_FACTOR * meters * (isShore(arc) ? SHORE_FACTOR : 1);
    },
  };
}
