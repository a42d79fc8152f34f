import { parseZip } from '../core/parse-zip.ts';
import { isDigit, QUOTE, ZERO } from './bytes.ts';
import { cellText } from './cell-text.ts';

/** What a cell says of a ZIP. */
export type ZipCell =
  | { readonly kind: 'empty' }
  /** `asWritten`: no sign of it had to be read otherwise, so that nothing need be said about it. */
  | { readonly kind: 'zip'; readonly zip: string; readonly asWritten: boolean }
  /** `maybe`: a ZIP that a person may have meant; nothing here is answered by a guess. */
  | { readonly kind: 'misread'; readonly maybe: string | null };

/** What spreadsheets and programs make of a ZIP that they take for a number: 2138, 2138.0, 90210.0. */
const AS_NUMBER = /^(\d{3,5})(?:\.0*)?$/;
/** A ZIP+4 without its zero and its hyphen; of nine digits the first five are the ZIP. */
const EIGHT_DIGITS = /^(\d{4})\d{4}(?:\.0*)?$/;
const NINE_DIGITS = /^(\d{5})\d{4}\.0*$/;
const SHORT_PLUS_FOUR = /^(\d{3,4})-\d{4}$/;
/** `="02138"`, `'02138`: how people make a spreadsheet keep the zero. */
const KEPT_AS_TEXT = /^(?:="(\d{5}(?:-\d{4})?)"|'(\d{5}(?:-\d{4})?))$/;
const BEHIND_STATE = /^[A-Za-z]{2}\.?,? (\d{5}(?:-\d{4})?)$/;

const EMPTY: ZipCell = { kind: 'empty' };

/**
 * The number of a ZIP that stands plainly in a cell, without any text being made of it: five digits,
 * with four more behind a hyphen or without, in quotes or without. -1 for anything else, which
 * `readZipCell` may still understand.
 */
export function plainZipNumber(bytes: Uint8Array, from: number, to: number): number {
  let [first, last] = [from, to];
  if (bytes[first] === QUOTE && last - first > 2 && bytes[last - 1] === QUOTE) {
    first++;
    last--;
  }
  const length = last - first;
  if (length !== 5 && !(length === 10 && bytes[first + 5] === 0x2d)) return -1;
  let number = 0;
  for (let i = first; i < first + 5; i++) {
    const digit = (bytes[i] as number) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    number = 10 * number + digit;
  }
  for (let i = first + 6; i < last; i++) if (!isDigit(bytes[i])) return -1;
  return number;
}

/** The number of four digits that are all of a cell, or -1: most often a ZIP whose zero is lost. */
export function fourDigits(bytes: Uint8Array, from: number, to: number): number {
  if (to - from !== 4) return -1;
  let number = 0;
  for (let i = from; i < to; i++) {
    const digit = (bytes[i] as number) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    number = 10 * number + digit;
  }
  return number;
}

/**
 * The ZIP in a cell. Zeros that a spreadsheet has dropped, a fraction that a program has added and
 * the tricks against both are read, and `asWritten` says that they were; a letter in a digit's
 * place or an address around it is not, since that would be a guess.
 */
export function readZipCell(bytes: Uint8Array, from: number, to: number): ZipCell {
  return readZipText(cellText(bytes, from, to).trim());
}

export function readZipText(text: string): ZipCell {
  if (text === '') return EMPTY;
  const parsed = parseZip(text);
  if (parsed.ok) return { kind: 'zip', zip: parsed.zip, asWritten: true };
  const digits =
    AS_NUMBER.exec(text)?.[1] ??
    EIGHT_DIGITS.exec(text)?.[1] ??
    NINE_DIGITS.exec(text)?.[1] ??
    SHORT_PLUS_FOUR.exec(text)?.[1];
  if (digits !== undefined) {
    return { kind: 'zip', zip: digits.padStart(5, '0'), asWritten: false };
  }
  const kept = KEPT_AS_TEXT.exec(text);
  const whole = kept?.[1] ?? kept?.[2] ?? BEHIND_STATE.exec(text)?.[1];
  if (whole !== undefined) return { kind: 'zip', zip: whole.slice(0, 5), asWritten: false };
  return { kind: 'misread', maybe: parsed.suggestion };
}
