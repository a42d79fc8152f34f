import type { Refusal } from '../../../list/refuse.ts';
import type { Certainty, RowStatus } from '../../../list/row-outcome.ts';

const number = (value: number) => value.toLocaleString('en-US');
const rows = (count: number) => (count === 1 ? '1 row' : `${number(count)} rows`);

/** All about lists in English. */
export const listEn = {
  number,
  rows,
  lead: 'Add the congressional district to every row of a list: ZIP codes, positions or both. It stays on this device.',
  open: 'Open a list',
  formats: 'CSV, TSV or any text with delimiters, of any size. From a spreadsheet: save as CSV.',
  drop: 'or drop it here',
  paste: 'Or paste rows',
  pasteHint: 'A column of ZIP codes is enough.',
  read: 'Read these rows',
  pastedName: 'pasted rows',
  looking: 'Looking at the list…',

  refused: {
    empty: 'This list is empty.',
    picture: 'This is a picture, not a list.',
    workbook: 'This is a spreadsheet program’s own file. Open it there and save it as CSV (UTF-8).',
    pdf: 'This is a PDF, not a list. Export the list it was made from as CSV.',
    compressed: 'This file is compressed. Unpack it first.',
    'web-page':
      'This is a web page, even if its name says otherwise. Open it in a spreadsheet and save it as CSV.',
    json: 'This is JSON, not a list with delimiters. Export it as CSV.',
    binary: 'This is no text. A list is a CSV or TSV file.',
  } as Readonly<Record<Refusal, string>>,
  noList: 'The file cannot be read any more. It may have been moved or changed; open it again.',
  noRoom:
    'There is not enough room for the result on this device. Delete something, or switch off “Keep the last result” and try again.',

  preview: 'The first rows',
  columnsMore: (count: number) =>
    count === 1 ? 'and one more column' : `and ${number(count)} more columns`,
  column: (index: number) => `Column ${index}`,
  which: 'Which columns say where it is?',
  zip: 'ZIP code',
  lat: 'Latitude',
  lon: 'Longitude',
  none: 'None',
  hasHeader: 'The first row holds names',
  delimiter: 'Sign between cells',
  delimiters: {
    44: 'Comma',
    9: 'Tab',
    59: 'Semicolon',
    124: 'Vertical bar',
  } as Readonly<Record<number, string>>,
  withDistance: 'Say how far the nearest line is (slower)',
  noColumns: 'No column of ZIP codes or positions was found. Choose one.',
  halfPosition: 'A position needs both a latitude and a longitude.',
  both: 'A row is answered by its position where it has one, else by its ZIP code.',
  start: 'Find the districts',
  other: 'Another list',

  running: 'Finding districts',
  progress: (done: number, perSecond: number) =>
    perSecond > 0 ? `${rows(done)}, ${number(perSecond)} a second` : rows(done),
  left: (seconds: number) =>
    seconds < 2 ? 'about a second left' : `about ${number(seconds)} seconds left`,
  cancel: 'Cancel',

  doneTitle: (count: number) => `${rows(count)} done`,
  doneIn: (name: string, seconds: string) => `${name}, in ${seconds} s`,
  doneBy: (plan: number) => `By the lines of the ${plan}th Congress.`,
  said: (count: number, answered: number) =>
    `${rows(count)} done, ${number(answered)} with a district.`,
  download: 'Save the result',
  share: 'Share',
  erase: 'Delete the result',
  saved: 'Saved.',
  saveFailed: 'It could not be saved there. Try another place.',
  gone: 'This result is gone: another window of the app has made a newer one. Open the list again here.',
  kept: 'The result stays on this device until you delete it or make another one.',
  notKept: 'The result goes when this page is closed: save it.',
  keep: 'Keep the last result on this device',

  certaintyTitle: 'How sure',
  certainty: {
    sure: 'In one district',
    split: 'Split ZIP code: the street decides',
    estimate: 'Estimate: no area, or new lines',
    'near-line': 'Near a line: it may be either',
    nearest: 'On the water: the nearest',
    none: 'No district',
  } as Readonly<Record<Certainty, string>>,
  byDistrict: 'By district',
  district: 'District',
  rowsHead: 'Rows',
  showAll: (count: number) => `All ${number(count)} districts`,
  several: (count: number) => `${rows(count)} in several districts`,
  without: (count: number) => `${rows(count)} without a district`,
  firstOf: (shown: number, all: number) =>
    `The first ${number(shown)} of ${number(all)}. The result has them all: see its columns certainty and status.`,
  row: 'Row',
  content: 'Content',
  what: 'Finding',
  status: {
    ok: '',
    'read-as': 'ZIP code read as',
    'zip-differs': 'The position is not in this ZIP code',
    'unknown-zip': 'No such ZIP code',
    'not-a-zip': 'Not a ZIP code',
    'not-a-position': 'Not a position',
    outside: 'Outside of the United States',
    military: 'Military mail',
    'associated-state': 'A country of its own',
    'lines-missing': 'The lines there are not on this device yet',
    empty: 'Nothing to look up',
    'too-long': 'Too long to be read',
  } as Readonly<Record<RowStatus, string>>,
  maybe: (what: string) => `maybe ${what}`,
  notes: {
    readAs: (count: number) =>
      `${rows(count)}: the ZIP code had lost a zero or gained signs, as spreadsheets do, and was read all the same.`,
    differs: (count: number) =>
      `${rows(count)}: the position is in none of the ZIP code’s districts.`,
    formulas: (count: number) =>
      count === 1
        ? '1 cell that a spreadsheet would run was made text by an apostrophe.'
        : `${number(count)} cells that a spreadsheet would run were made text by an apostrophe.`,
    badQuotes: (count: number) =>
      count === 1
        ? '1 cell with broken quotes was put right.'
        : `${number(count)} cells with broken quotes were put right.`,
    longQuotes: (count: number) =>
      `${rows(count)} with more than 100 lines in quotes: a stray quote may have joined rows.`,
    uneven: (count: number) => `${rows(count)} with more or fewer cells than columns.`,
  },
};

export type ListMessages = typeof listEn;
