import { type GuessedColumns, guessColumns } from './guess-columns.ts';
import { guessDialect, narrow, wideEncoding } from './guess-dialect.ts';
import type { Dialect } from './list-shape.ts';
import { type Refusal, refuse } from './refuse.ts';
import { sampleRows } from './sample-rows.ts';

/** So much of a list is looked at before it is worked through. */
export const SAMPLE_BYTES = 262_144;
const SAMPLE_ROWS = 200;

/** What the beginning of a list says. */
export interface ListSample extends GuessedColumns {
  readonly dialect: Dialect;
  /** Cells of the first row, or of most rows where those have more. */
  readonly columnCount: number;
  /** The first rows with anything in them, the header among them. */
  readonly rows: readonly (readonly string[])[];
}

export interface SampleWishes {
  /** A delimiter by its code, and whether there is a header: what a person says; null to guess. */
  readonly delimiter: number | null;
  readonly hasHeader: boolean | null;
  /** Whether there is such a ZIP. */
  readonly isZip: (zip: string) => boolean;
}

/** Looks at the first bytes of a list; `isWhole`: they are all of it. Or why it is none. */
export function readSample(
  bytes: Uint8Array,
  isWhole: boolean,
  wishes: SampleWishes,
): { readonly refusal: Refusal } | { readonly refusal: null; readonly sample: ListSample } {
  const wide = wideEncoding(bytes);
  const text = narrow(bytes, wide);
  const refusal = refuse(bytes, text);
  if (refusal !== null) return { refusal };
  const dialect = guessDialect(text, isWhole, wide, wishes.delimiter);
  const { delimiter, lineEnd, preambleBytes } = dialect;
  const rest = text.subarray(preambleBytes);
  const splitting = { delimiter, lineEnd, columns: 0 };
  const columnCount = widthOf(sampleRows(rest, isWhole, splitting, SAMPLE_ROWS));
  const rows = sampleRows(rest, isWhole, { ...splitting, columns: columnCount }, SAMPLE_ROWS);
  const guessed = guessColumns(rows, wishes.hasHeader, wishes.isZip);
  return { refusal: null, sample: { dialect, columnCount, rows, ...guessed } };
}

/** A title above the list, or a header that leaves out its last names, is shorter than what follows. */
function widthOf(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [most = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return Math.max(rows[0]?.length ?? 0, most);
}
