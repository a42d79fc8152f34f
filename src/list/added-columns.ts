import type { Plan } from '../shared/plan.ts';
import { asciiBytes } from './bytes.ts';
import type { RowOutcome } from './row-outcome.ts';

/** The columns that are added, in their order; `district_line_m` only where it is asked for. */
export const ADDED_COLUMNS = [
  'district',
  'all_districts',
  'split',
  'certainty',
  'district_line_m',
  'status',
  'plan',
  'receipt',
] as const;

export type AddedColumn = (typeof ADDED_COLUMNS)[number];

/** What is the same in all rows of one result. */
export interface AddedFrame {
  readonly columns: readonly AddedColumn[];
  readonly delimiter: number;
  readonly plan: Plan;
  readonly snapshotId: string;
}

/** Names that none of the list's own columns has: `district`, or `district_2` where it has one. */
function addedNames(columns: readonly AddedColumn[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken.map((name) => name.trim().toLowerCase()));
  return columns.map((column) => {
    let name: string = column;
    for (let number = 2; used.has(name); number++) name = `${column}_${number}`;
    return name;
  });
}

/**
 * The added cells of a row, each with its delimiter before it. Nothing in them begins with a sign of
 * formulas: district codes, words of ours, numbers without a sign.
 */
export function addedBytes(outcome: RowOutcome, frame: AddedFrame): Uint8Array {
  return cells(
    frame.columns.map((column) => cellOf(column, outcome, frame)),
    frame.delimiter,
  );
}

/** The names as cells of the header. */
export function addedHeader(frame: AddedFrame, taken: readonly string[]): Uint8Array {
  return cells(addedNames(frame.columns, taken), frame.delimiter);
}

function cellOf(column: AddedColumn, outcome: RowOutcome, frame: AddedFrame): string {
  switch (column) {
    case 'district':
      return outcome.districts[0] ?? '';
    case 'all_districts':
      return outcome.districts.join(' ');
    case 'split':
      return outcome.split === null ? '' : outcome.split ? 'yes' : 'no';
    case 'certainty':
      return outcome.certainty;
    case 'district_line_m':
      return outcome.distanceMeters === null ? '' : String(Math.round(outcome.distanceMeters));
    case 'status':
      return outcome.detail === null ? outcome.status : `${outcome.status} ${outcome.detail}`;
    case 'plan':
      return String(frame.plan);
    case 'receipt':
      return outcome.rule === null ? '' : `${frame.snapshotId}/${frame.plan}/${outcome.rule}`;
  }
}

function cells(values: readonly string[], delimiter: number): Uint8Array {
  const sign = String.fromCharCode(delimiter);
  return asciiBytes(
    values.map((value) => sign + (value.includes(sign) ? `"${value}"` : value)).join(''),
  );
}
