/**
 * What a file is that is no list of text. `workbook`: a spreadsheet's own file, which can be saved as
 * CSV. `web-page`: HTML, as some systems export under a spreadsheet's name. `json`: what a program hands on.
 */
export type Refusal =
  | 'empty'
  | 'picture'
  | 'workbook'
  | 'pdf'
  | 'compressed'
  | 'web-page'
  | 'json'
  | 'binary';

/** How files of these kinds begin: at which byte, and with what, in Latin letters and escapes. */
const BEGINNINGS: readonly (readonly [Refusal, number, string])[] = [
  ['picture', 0, '\x89PNG'],
  ['picture', 0, '\xff\xd8\xff'],
  ['picture', 0, 'GIF8'],
  ['picture', 0, 'II*\0'],
  ['picture', 0, 'MM\0*'],
  ['picture', 8, 'WEBP'],
  ['picture', 4, 'ftyphei'],
  ['picture', 4, 'ftypmif1'],
  ['picture', 4, 'ftypavif'],
  ['workbook', 0, 'PK\x03\x04'],
  ['workbook', 0, '\xd0\xcf\x11\xe0'],
  ['pdf', 0, '%PDF-'],
  ['compressed', 0, '\x1f\x8b'],
  ['compressed', 0, '7z\xbc\xaf'],
  ['compressed', 0, 'Rar!'],
];
const WEB_PAGE = /^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|meta|table|\?xml)/i;
/** A list of things or a thing: an array or an object whose first sign inside is one of JSON's own. */
const JSON_TEXT = /^(?:\xef\xbb\xbf)?\s*(?:\[\s*[[{"]|\{\s*["}])/;
const BEGINNING_BYTES = 256;
/** Text has line breaks and tabs, and hardly ever another control character. */
const MOST_CONTROLS = 0.02;
/** A few zeros get into a text by accident; the rows that hold them say for themselves what they are. */
const STRAY_ZEROS = 3;
const MOST_ZEROS = 0.001;

/** Why the beginning of a file is no list, or null. `text`: the same bytes as UTF-8 or Windows-1252. */
export function refuse(bytes: Uint8Array, text: Uint8Array): Refusal | null {
  const beginning = String.fromCharCode(...bytes.subarray(0, BEGINNING_BYTES));
  const known = BEGINNINGS.find(([, at, sign]) => beginning.startsWith(sign, at));
  if (known !== undefined) return known[0];
  if (WEB_PAGE.test(beginning)) return 'web-page';
  if (JSON_TEXT.test(beginning)) return 'json';
  let controls = 0;
  let signs = 0;
  let zeros = 0;
  for (const byte of text) {
    if (byte === 0) zeros++;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) controls++;
    if (byte > 32) signs++;
  }
  if (zeros > Math.max(STRAY_ZEROS, text.length * MOST_ZEROS)) return 'binary';
  if (signs === 0 || isOnlyMark(text)) return 'empty';
  return controls > text.length * MOST_CONTROLS ? 'binary' : null;
}

function isOnlyMark(text: Uint8Array): boolean {
  if (text[0] !== 0xef || text[1] !== 0xbb || text[2] !== 0xbf) return false;
  return text.subarray(3).every((byte) => byte <= 32);
}
