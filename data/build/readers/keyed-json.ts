import { SourceError } from '../model.ts';
import { lineAt, objectOf, parseJson } from './json.ts';
import { fiveDigits, type RowPlace } from './row.ts';

/** One key of a JSON object keyed by ZCTA. */
export interface KeyedRow {
  readonly zcta: string;
  readonly value: unknown;
  readonly at: RowPlace;
}

/**
 * The rows of a JSON object keyed by ZCTA, in the file's order. `JSON.parse` alone moves keys that
 * look like array indexes (`36009`) before those that do not (`02138`), and keeps the last of two
 * equal keys without a word; so the keys are also read from the text.
 */
export function rowsByZcta(text: string, file: string): KeyedRow[] {
  const values = objectOf(parseJson(text, file), { file, line: null }, 'the file');
  for (const key of Object.keys(values)) fiveDigits(key, { file, line: null }, 'ZCTA');
  const rows: KeyedRow[] = [];
  const seen = new Set<string>();
  let line = 1;
  let position = 0;
  for (const match of text.matchAll(/"([0-9]{5})"\s*:/g)) {
    line += lineAt(text.slice(position, match.index), match.index - position) - 1;
    position = match.index;
    const zcta = match[1] ?? '';
    if (seen.has(zcta)) throw new SourceError(file, line, `${zcta} is there twice`);
    seen.add(zcta);
    rows.push({ zcta, value: values[zcta], at: { file, line, row: zcta } });
  }
  return rows;
}
