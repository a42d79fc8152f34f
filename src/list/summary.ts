import {
  CERTAINTIES,
  type Certainty,
  type RowOutcome,
  type RowStatus,
  STATUSES,
} from './row-outcome.ts';

/** So many rows of each kind are kept for a look; all are in the result. */
const LOOKS = 200;
/** A cell is shown as far as this. */
const LONGEST_SHOWN = 80;
export const CELLS_SHOWN = 12;

/** A row that a person may want to look at. */
export interface LookRow {
  /** As a spreadsheet counts: the first row of the list is 1. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly districts: readonly string[];
  readonly certainty: Certainty;
  readonly status: RowStatus;
  readonly detail: string | null;
}

/** What came out of a list, without the list. */
export interface ListSummary {
  /** Rows with anything in them, the header not counted. */
  readonly rows: number;
  /** Of these, rows with a district. */
  readonly answered: number;
  /** By the first district of each row, the most rows first. */
  readonly districts: readonly { readonly code: string; readonly rows: number }[];
  readonly certainties: Readonly<Record<Certainty, number>>;
  readonly statuses: Readonly<Record<RowStatus, number>>;
  /** Cells that were given an apostrophe so that no spreadsheet runs them. */
  readonly formulas: number;
  /** Cells whose quotes were wrong and have been put right. */
  readonly badQuotes: number;
  /** Rows in whose quoted cells stand so many lines that a stray quote may have joined rows. */
  readonly longQuotes: number;
  /** Rows with fewer or more cells than the first row. */
  readonly uneven: number;
  /** Rows that may be in more than one district. */
  readonly severalRows: number;
  /** The first rows in several districts, and the first without any. */
  readonly several: readonly LookRow[];
  readonly without: readonly LookRow[];
}

/** Counts outcomes. */
export class SummaryCount {
  rows = 0;
  formulas = 0;
  badQuotes = 0;
  longQuotes = 0;
  uneven = 0;
  #severalRows = 0;
  readonly several: LookRow[] = [];
  readonly without: LookRow[] = [];
  readonly #districts = new Map<string, number>();
  readonly #certainties = zeros(CERTAINTIES);
  readonly #statuses = zeros(STATUSES);

  /** Whether a row with this outcome should be kept for a look. */
  wants(outcome: RowOutcome): boolean {
    if (outcome.districts.length > 1) return this.several.length < LOOKS;
    return outcome.districts.length === 0 && this.without.length < LOOKS;
  }

  keep(row: number, cells: readonly string[], outcome: RowOutcome): void {
    const { districts, certainty, status, detail } = outcome;
    const shown = cells.slice(0, CELLS_SHOWN).map((cell) => cell.slice(0, LONGEST_SHOWN));
    const look = { row, cells: shown, districts, certainty, status, detail };
    (districts.length > 1 ? this.several : this.without).push(look);
  }

  count(outcome: RowOutcome, times = 1): void {
    this.#certainties[outcome.certainty] += times;
    this.#statuses[outcome.status] += times;
    if (outcome.districts.length > 1) this.#severalRows += times;
    const [first] = outcome.districts;
    if (first !== undefined) this.#districts.set(first, (this.#districts.get(first) ?? 0) + times);
  }

  finish(): ListSummary {
    const districts = [...this.#districts]
      .map(([code, rows]) => ({ code, rows }))
      .sort((a, b) => b.rows - a.rows || (a.code < b.code ? -1 : 1));
    const { rows, formulas, badQuotes, longQuotes, uneven, several, without } = this;
    const answered = districts.reduce((sum, district) => sum + district.rows, 0);
    return {
      ...{ rows, answered, districts, formulas, badQuotes, longQuotes, uneven, several, without },
      severalRows: this.#severalRows,
      certainties: this.#certainties,
      statuses: this.#statuses,
    };
  }
}

function zeros<Name extends string>(names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
}
