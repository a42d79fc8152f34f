import type { Plan } from '../shared/plan.ts';
import type { Point } from '../shared/point.ts';

/** What sits for a district: a voting representative, a delegate, or Puerto Rico's commissioner. */
export type SeatRole = 'representative' | 'delegate' | 'resident-commissioner';

/** The names of one district, all of which are understood on the way in (see district-names.ts). */
export interface DistrictNames {
  /** `CA-36`, `AK-AL`, `DC-AL`. */
  readonly code: string;
  /** Postal code: `CA`. */
  readonly state: string;
  /** 1 to 52, or null for the only district of a state. */
  readonly number: number | null;
  /** Census GEOID, state FIPS and two digits: `0636`, `0200` at large, `1198` delegate. */
  readonly geoid: string;
  /** Open Civic Data division: `ocd-division/country:us/state:ca/cd:36`. */
  readonly ocdId: string;
}

/** A district of one plan. */
export interface District extends DistrictNames {
  readonly plan: Plan;
  readonly role: SeatRole;
  /** A point inside the district, far from its lines: where a label stands. */
  readonly centre: Point;
  /** West, south, east, north in degrees; east is below west where it crosses the antimeridian. */
  readonly extent: readonly [number, number, number, number];
  readonly landSquareKm: number;
  readonly waterSquareKm: number;
  /** Whether the state's lines change for the next Congress, and in which way it is settled. */
  readonly linesChange: 'no' | 'changes' | 'changes-litigated';
}
