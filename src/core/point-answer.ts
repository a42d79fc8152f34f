import type { Plan } from '../shared/plan.ts';
import type { Point } from '../shared/point.ts';

/** Where someone is, as a phone says it. */
export interface Position extends Point {
  /** Within how many metres the phone believes itself; none is taken for exact. */
  readonly accuracyMeters?: number | null;
}

/** A district as a point's answer names it. */
export interface PointDistrict {
  /** `CA-36`, `AK-AL`. */
  readonly code: string;
  /** Census GEOID: `0636`, `0200`, `1198`. */
  readonly geoid: string;
  /** `ocd-division/country:us/state:ca/cd:36`. */
  readonly ocdId: string;
  /** Whether it holds the point, by the stored lines. */
  readonly holds: boolean;
  /** From the point to the district: 0 where it holds the point. */
  readonly distanceMeters: number;
}

/** What a line parts: two districts, a district from water, or one from another country. */
export type LineKind = 'district' | 'shore' | 'border';

/** The line nearest to a point. */
export interface NearestLine {
  readonly distanceMeters: number;
  readonly kind: LineKind;
  /** Code of the district beyond it, seen from the point; null for water and other countries. */
  readonly beyond: string | null;
  /** Its nearest place. */
  readonly point: Point;
}

/**
 * The answer to a point on the Earth. `found`: one district, and nothing else within the band.
 * `near-line`: two districts or more within the band, or one and another country. `nearest`: in none, as stored; the nearest one, across a band's
 * width of water or within REACH_METERS of a shore. `outside`: in none, and none to be named.
 */
export interface LocatedPoint {
  readonly kind: 'point';
  readonly status: 'found' | 'near-line' | 'nearest' | 'outside';
  readonly point: Point;
  readonly accuracyMeters: number | null;
  /** Likeliest first: those that hold the point, then by distance. None when outside. */
  readonly districts: readonly PointDistrict[];
  /** Null when the point is in no district and no line is within REACH_METERS, or within the band. */
  readonly line: NearestLine | null;
  /** Whether another country lies within the band: the point may be in it. */
  readonly abroadInReach: boolean;
  /** To the nearest line: the same as `line.distanceMeters`. */
  readonly distanceMeters: number | null;
  /**
   * How near to that line an answer is not sure: the phone's accuracy, how far the source's lines can
   * lie off the legal ones, and how far the stored ones lie off the source's.
   */
  readonly bandMeters: number | null;
  /** The second part of the band: 250 for the Census's cartographic lines. */
  readonly knownErrorMeters: number | null;
  /** A point that may have been meant, where this one is outside: latitude and longitude swapped, or a
   * minus sign forgotten. */
  readonly suggestion: Point | null;
  /** States whose lines come this near and are not open: `districts` may lack some of theirs. */
  readonly statesMissing: readonly string[];
  readonly plan: Plan;
}

/** The lines that a point needs are not open: see PointIndex.statesNear. */
export interface UnopenedPoint {
  readonly kind: 'point';
  readonly status: 'lines-missing';
  readonly point: Point;
  readonly accuracyMeters: number | null;
  readonly statesMissing: readonly string[];
  readonly plan: Plan;
}

/** Why numbers are no position. The sentence for each stands in src/app/messages and src/cli. */
export type PointMisreadReason =
  | 'not-finite'
  | 'latitude-out-of-range'
  | 'longitude-out-of-range'
  | 'bad-accuracy'
  | 'accuracy-too-poor';

/** Numbers that are no position, or one too vague for any answer. */
export interface InvalidPoint {
  readonly kind: 'point';
  readonly status: 'invalid';
  readonly reason: PointMisreadReason;
  /** A point that may have been meant, or null. */
  readonly suggestion: Point | null;
  readonly plan: Plan;
}

/** Every answer to a point. Deeply frozen. */
export type PointAnswer = LocatedPoint | UnopenedPoint | InvalidPoint;
