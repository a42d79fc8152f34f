import type { AddedColumn } from './added-columns.ts';

export type ListEncoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/** How a list is written. */
export interface Dialect {
  readonly encoding: ListEncoding;
  /** So many bytes come before the first row and are handed on as they are: a byte-order mark, and the
   * line `sep=;` that a spreadsheet reads. Of a UTF-16 list: as it is in UTF-8. */
  readonly preambleBytes: number;
  /** One ASCII sign, by its code. */
  readonly delimiter: number;
  readonly lineEnd: number;
}

/** Which of a list's columns say where a row is, by their number from 0. */
export interface ListColumns {
  readonly zip: number | null;
  /** Both or neither; the same column where both numbers stand in one. */
  readonly lat: number | null;
  readonly lon: number | null;
}

/** All that has to be known of a list before it can be worked through. */
export interface ListShape {
  readonly dialect: Dialect;
  readonly hasHeader: boolean;
  readonly columnCount: number;
  readonly columns: ListColumns;
  readonly added: readonly AddedColumn[];
  /** Whether cells that a spreadsheet would run are made text. */
  readonly guardFormulas: boolean;
}
