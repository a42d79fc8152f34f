/**
 * How sure the district of a row is. `sure`: it lies in one. `split`: its ZIP crosses lines, and only
 * the street address decides. `estimate`: its ZIP has no area. `near-line`: another district is within
 * the band in which lines are not sure. `nearest`: on the water. `none`: there is no district to name.
 */
export const CERTAINTIES = ['sure', 'split', 'estimate', 'near-line', 'nearest', 'none'] as const;

export type Certainty = (typeof CERTAINTIES)[number];

/**
 * What there is to say about a row. `ok`: read as it is written. `read-as`: its ZIP had lost zeros or
 * gained signs; the note names the ZIP. `zip-differs`: its position lies in none of its ZIP's
 * districts. `unknown-zip`: five digits that no ZIP has. `not-a-zip`, `not-a-position`: neither.
 * `outside`: a position outside of the United States. `military`, `associated-state`: a ZIP without a
 * district. `lines-missing`: the lines there are not on this device. `empty`: nothing to look up.
 * `too-long`: a row of a megabyte, which was not read.
 */
export const STATUSES = [
  'ok',
  'read-as',
  'zip-differs',
  'unknown-zip',
  'not-a-zip',
  'not-a-position',
  'outside',
  'military',
  'associated-state',
  'lines-missing',
  'empty',
  'too-long',
] as const;

export type RowStatus = (typeof STATUSES)[number];

/** What was found out about one row, ready to be written. */
export interface RowOutcome {
  readonly districts: readonly string[];
  /** Null where the row was not answered by a ZIP. */
  readonly split: boolean | null;
  readonly certainty: Certainty;
  /** From a position to the nearest line; null for a ZIP. */
  readonly distanceMeters: number | null;
  readonly status: RowStatus;
  /** The ZIP that was read, or one that may have been meant; null where there is nothing to add. */
  readonly detail: string | null;
  /** Which rule answered, null for none: the second half of the receipt's id. */
  readonly rule: string | null;
}
