import type { Plan } from '../shared/plan.ts';
import type { DistrictKey } from './district-names.ts';

/** In place of a district on a line's far side: water, no land in sight. */
export const SHORE = -1;
/** In place of a district on a line's far side: another country. */
export const BORDER = -2;

/**
 * Lines between districts, each there once. Positions are whole steps of `1 / stepsPerDegree` degrees;
 * the lines are straight between them in longitude and latitude. Longitudes run on westward over the
 * antimeridian, from -300 up to 60 degrees: Guam is at -215 and no line jumps.
 */
export interface LineArcs {
  readonly stepsPerDegree: number;
  readonly lonSteps: Int32Array;
  readonly latSteps: Int32Array;
  /** Where each arc's first position stands, and after the last arc the number of all positions. */
  readonly starts: Int32Array;
  /** On one side of each arc: an index into the pack's districts. */
  readonly near: Int16Array;
  /** On the other side: an index into the pack's districts, SHORE or BORDER. */
  readonly far: Int16Array;
}

/** What a line pack says of itself. */
interface LinePackFacts {
  readonly plan: Plan;
  /** Postal code of the one state whose lines these are, or null for those of the whole nation. */
  readonly state: string | null;
  /** Id of the source (see the manifest). */
  readonly source: string;
  /** How far the source's lines can lie off the legal ones. */
  readonly knownErrorMeters: number;
  /** How far a line lies off the source's at most: those between districts and countries. */
  readonly addedErrorMeters: number;
  /** The same for shores, where there is no other side. */
  readonly shoreErrorMeters: number;
}

/** A decoded pack of lines. */
export interface LinePack extends LinePackFacts {
  /** The state's own in the order of GEOIDs, then those of other states across its lines. */
  readonly districts: readonly DistrictKey[];
  /** How many of `districts` are the pack's own, all of whose lines are here. */
  readonly ownCount: number;
  readonly arcs: LineArcs;
}

/** Where the frame of longitudes ends: nothing American lies between here and the Marianas. */
const FRAME_EAST = 60;

/** A longitude from -180 to 180 in the frame that the lines are written in, -300 up to 60. */
export function frameLon(lon: number): number {
  return lon >= FRAME_EAST ? lon - 360 : lon;
}
