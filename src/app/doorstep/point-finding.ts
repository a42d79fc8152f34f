import type { LocatedPoint, Point, PointMisreadReason } from '../../lib/index.ts';
import type { SeatFinding, SenateFinding } from '../state/finding.ts';

/** A position, and how exact it is where that is known. */
export interface Spot {
  readonly point: Point;
  readonly accuracyMeters: number | null;
}

/** All that a screen says about a spot, as plain data. */
export interface PointFinding {
  readonly answer: LocatedPoint;
  /** In the order of the answer's districts. */
  readonly seats: readonly SeatFinding[];
  readonly senates: readonly SenateFinding[];
  /** Date of the roster of members, `YYYY-MM-DD`. */
  readonly peopleDate: string;
}

/** What there is to say about a spot. */
export type PointOutcome =
  | { readonly kind: 'found'; readonly finding: PointFinding }
  /** The data, or the lines around the spot, are not here yet. */
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'misread';
      readonly reason: PointMisreadReason;
      readonly suggestion: Point | null;
    };
