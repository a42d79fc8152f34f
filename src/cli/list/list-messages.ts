import type { Refusal } from '../../list/refuse.ts';
import type { RowStatus } from '../../list/row-outcome.ts';
import type { ListSummary } from '../../list/summary.ts';

/** Every sentence of `pocket-district list`. */

export const LIST_USAGE = `Usage: pocket-district list IN --out OUT [options]

Adds the congressional district to every row of a list with ZIP codes, positions
or both: CSV, TSV or any text with delimiters, of any size. - stands for standard
input and standard output. Columns are found by name and content; what is in the
list stays as it is, byte for byte, but for cells that a spreadsheet would run.

Options:
  -o, --out FILE       where the result goes; an existing file only with --force
      --zip COLUMN     the column of ZIP codes, by name or number from 1
      --lat COLUMN     the columns of positions, in degrees; a row is answered by
      --lon COLUMN     its position where it has one, else by its ZIP code
      --delimiter SIGN the sign between cells, or tab; else it is guessed
      --header, --no-header  whether the first row holds names; else it is guessed
      --plan PLAN      119 or 120: the Congress on whose lines the rows are answered,
                       else the one in force today
      --no-distance    leave out how far the nearest line is: positions go faster
      --keep-formulas  leave cells that begin with = + - @ as they are
      --force          replace the file that --out names
  -q, --quiet          no progress and no summary
      --data DIR       use the snapshot in this folder
  -h, --help           show this text

Exit status: 0 when every row was understood, 1 when some were not (the column
"status" says which and why), 2 for misuse, for what is no list, or missing data.
`;

const EXPORT_AS_CSV = 'Open it in its program and save it as CSV (UTF-8).';

export const REFUSAL: Readonly<Record<Refusal, string>> = {
  empty: 'This list is empty.',
  picture: 'This is a picture, not a list.',
  workbook: `This is a spreadsheet program's own file. ${EXPORT_AS_CSV}`,
  pdf: 'This is a PDF, not a list. Export the list it was made from as CSV.',
  compressed: 'This file is compressed. Unpack it first.',
  'web-page': `This is a web page, even if its name says otherwise. ${EXPORT_AS_CSV}`,
  json: 'This is JSON, not a list with delimiters. Export it as CSV.',
  binary: 'This is no text. A list is a CSV or TSV file.',
};

export const noColumns = (columns: string) =>
  `No column of ZIP codes or positions was found. Say which one it is with --zip, or --lat and --lon. The columns are: ${columns}.`;

export const noSuchColumn = (name: string, columns: string) =>
  `There is no column "${name}". The columns are: ${columns}.`;

export const noFile = (file: string) => `There is no file ${file}.`;
export const isFolder = (file: string) => `${file} is a folder, not a list.`;
export const noFolder = (file: string) => `The folder of ${file} does not exist.`;
export const isInput = (file: string) =>
  `${file} is the list itself, which is never overwritten. Name another file with --out.`;
export const isInputToo = (file: string) =>
  `Standard output is ${file === '-' ? 'the list on standard input' : file} itself, which is never written to. Send the result to another file.`;
export const fileExists = (file: string) =>
  `${file} is there already. Name another file, or replace it with --force.`;

const WHY_NOT: Readonly<Partial<Record<RowStatus, string>>> = {
  'unknown-zip': 'five digits that no ZIP code has',
  'not-a-zip': 'no ZIP code',
  'not-a-position': 'no position',
  outside: 'outside of the United States',
  military: 'military mail',
  'associated-state': 'a country of its own',
  'lines-missing': 'lines are missing',
  empty: 'nothing to look up',
  'too-long': 'too long to be read',
};
const DISTRICTS_SHOWN = 10;

const number = (value: number) => value.toLocaleString('en-US');
const rows = (value: number) => (value === 1 ? '1 row' : `${number(value)} rows`);

/** What came out, in lines for people. */
export function summaryText(summary: ListSummary, seconds: number): string {
  const { certainties, statuses, districts } = summary;
  const lines = [
    `${rows(summary.rows)} in ${seconds.toFixed(1)} s, ${number(summary.answered)} with a district.`,
    `  ${number(certainties.sure)} sure, ${number(certainties.split)} in a split ZIP code, ` +
      `${number(certainties['near-line'])} near a line, ` +
      `${number(certainties.estimate)} ${certainties.estimate === 1 ? 'estimate' : 'estimates'}` +
      `${certainties.nearest > 0 ? `, ${number(certainties.nearest)} on the water` : ''}.`,
  ];
  const note = (count: number, one: string, many: string) => {
    if (count > 0) lines.push(`  ${number(count)} ${count === 1 ? one : many}.`);
  };
  note(
    statuses['read-as'],
    'ZIP code that had lost zeros or gained signs was read all the same',
    'ZIP codes that had lost zeros or gained signs were read all the same',
  );
  const differs = 'with a position in none of the districts of the ZIP code';
  note(statuses['zip-differs'], `row ${differs}`, `rows ${differs}`);
  for (const [status, text] of Object.entries(WHY_NOT)) {
    note(statuses[status as RowStatus], `row: ${text}`, `rows: ${text}`);
  }
  note(
    summary.formulas,
    'cell that a spreadsheet would run was made text',
    'cells that a spreadsheet would run were made text',
  );
  note(
    summary.badQuotes,
    'cell with broken quotes was put right',
    'cells with broken quotes were put right',
  );
  const joined = 'more than 100 lines in quotes: a stray quote may have joined rows';
  note(summary.longQuotes, `row holds ${joined}`, `rows hold ${joined}`);
  const uneven = 'with more or fewer cells than columns';
  note(summary.uneven, `row ${uneven}`, `rows ${uneven}`);
  const shown = districts.slice(0, DISTRICTS_SHOWN);
  for (const { code, rows: count } of shown) lines.push(`  ${code.padEnd(6)} ${number(count)}`);
  if (districts.length > shown.length) {
    lines.push(`  and ${number(districts.length - shown.length)} districts more`);
  }
  return `${lines.join('\n')}\n`;
}
