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
  /** As in Grain. */
  readonly besideShares: readonly number[];
  /** What is kept of one line: never more than what is stated. */
  toleranceMeters(arc: SourceArc): number;
}

/** The sphere that tolerances are measured on is up to 0.6 % off the ellipsoid. */
const SPHERE_FACTOR = 0.99;

function isShore({ shapes, label }: SourceArc): boolean {
  return shapes.length === 1 && label !== BORDER_LABEL;
}

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

/** That of the smaller of the districts that a line bounds. */
function smallestWidth({ shapes }: SourceArc, widths: readonly number[]): number {
  return Math.min(...shapes.map((shape) => widths[shape] as number));
}

/** Of the width of a shore's district: a small one keeps its area within 0.5 % that way. */
const SHORE_OF_WIDTH = 0.006;
const FINEST_SHORE_METERS = 60;

/**
 * For standing on a doorstep. Steps of two seconds of arc are 62 m of latitude: rounding alone stays
 * within 44 m. Beside the 250 m that the source can be off this costs little certainty: of the GeoNames
 * points of ZIPs 1.9 % are near a line, with 25 m and 100 m it would be 1.8 %, and 60 % more bytes.
 */
export function fineDetail(shapes: readonly DistrictShape[]): Detail {
  const widths = shapes.map(widthMeters);
  const [addedErrorMeters, shoreErrorMeters] = [45, 200];
  return {
    ...{ stepsPerDegree: 1800, addedErrorMeters, shoreErrorMeters },
    besideShares: [0.5, 0.9],
    toleranceMeters(arc) {
      if (!isShore(arc)) return SPHERE_FACTOR * addedErrorMeters;
      const meters = SHORE_OF_WIDTH * smallestWidth(arc, widths);
      return SPHERE_FACTOR * Math.max(FINEST_SHORE_METERS, Math.min(shoreErrorMeters, meters));
    },
  };
}

/**
 * For the coming plan, whose published districts do not always share their lines: a gap between two
 * counts as shore, and lines moved across it would make sure of the wrong one.
 */
export const CLOSE: Detail = {
  stepsPerDegree: 3600,
  addedErrorMeters: 25,
  shoreErrorMeters: 100,
  besideShares: [],
  toleranceMeters(arc) {
    return SPHERE_FACTOR * (isShore(arc) ? this.shoreErrorMeters : this.addedErrorMeters);
  },
};

/** Of the width of a line's smaller district: half a pixel where that is drawn 80 pixels wide. */
const TOLERANCE_OF_WIDTH = 0.006;
/** Steps of four seconds of arc need 90 m for rounding alone. */
const [FINEST_METERS, COARSEST_METERS, SHORE_FACTOR] = [120, 1000, 1.5];

/** For a map of the nation: the lines of a small district finer than those of a large one. */
export function coarseDetail(shapes: readonly DistrictShape[]): Detail {
  const widths = shapes.map(widthMeters);
  return {
    stepsPerDegree: 900,
    // Shifted lines would take 5 kB less, half a minute more, and from some districts 1 % of their area.
    besideShares: [],
    addedErrorMeters: COARSEST_METERS,
    shoreErrorMeters: COARSEST_METERS * SHORE_FACTOR,
    toleranceMeters(arc) {
      const width = smallestWidth(arc, widths);
      const meters = Math.max(FINEST_METERS, Math.min(COARSEST_METERS, width * TOLERANCE_OF_WIDTH));
      return SPHERE_FACTOR * meters * (isShore(arc) ? SHORE_FACTOR : 1);
    },
  };
}
