import type {
  District,
  KnownZip,
  Office,
  Receipt,
  Seat,
  Senator,
  ZipPlace,
} from '../../lib/index.ts';

/** An office and how far it is, in a straight line; null where one of the two has no point. */
export interface NearOffice {
  readonly office: Office;
  readonly distanceMeters: number | null;
}

/** A district and who sits for it. */
export interface SeatFinding {
  readonly district: Pick<District, 'code' | 'state' | 'number' | 'role' | 'linesChange'>;
  /** Null when the data does not know the seat. */
  readonly seat: Seat | null;
  /** Nearest first; null while the offices are not here. */
  readonly offices: readonly NearOffice[] | null;
}

/** A state's senators. */
export interface SenateFinding {
  readonly state: string;
  /** False for DC and the territories, which elect none. */
  readonly elects: boolean;
  readonly senators: readonly Senator[];
}

/**
 * All that a screen says about a ZIP, as plain data: it can be kept and shown again before any pack
 * is open.
 */
export interface ZipFinding {
  readonly answer: KnownZip;
  /** Null while the places are not here, or none is known. */
  readonly place: ZipPlace | null;
  /** In the order of the answer's districts. */
  readonly seats: readonly SeatFinding[];
  readonly senates: readonly SenateFinding[];
  readonly receipt: Receipt;
  /** Date of the roster of members, `YYYY-MM-DD`. */
  readonly peopleDate: string;
}
