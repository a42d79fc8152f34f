import { parseZip } from '../core/parse-zip.ts';
import { isDigit, QUOTE, ZERO } from './bytes.ts';
import { cellText } from './cell-text.ts';

/** What a cell says of a ZIP. */
export type ZipCell =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'zip';
      readonly zip: string;
      /** No sign of it had to be read otherwise, so that nothing need be said about it. */
      readonly asWritten: boolean;
      /** Postal code of the state that stands beside the ZIP and may contradict it. */
      readonly state?: string;
    }
  /** `maybe`: a ZIP that a person may have meant; nothing here is answered by a guess. */
  | { readonly kind: 'misread'; readonly maybe: string | null };

/** What spreadsheets and programs make of a ZIP that they take for a number: 2138, 2138.0, 90210.0. */
const AS_NUMBER = /^(\d{3,5})(?:\.0*)?$/;
/** 9.0210E+04: read where no digit has been rounded away. */
const WITH_EXPONENT = /^[1-9]\.(\d{2,4})E\+?0?([2-4])$/i;
/** A ZIP+4 without its zeros and its hyphen; of nine digits the first five are the ZIP. */
const WITHOUT_ZEROS = /^(\d{3,4})\d{4}(?:\.0*)?$/;
const NINE_DIGITS = /^(\d{5})\d{4}\.0*$/;
const SHORT_PLUS_FOUR = /^(\d{3,4})-\d{4}$/;
/** `="02138"`, `'02138`: how people make a spreadsheet keep the zero; `'="02138"`: how guards leave it. */
const KEPT_AS_TEXT = /^(?:'?="(\d{5}(?:-\d{4})?)"|'(\d{5}(?:-\d{4})?))$/;
/** `MA 02138`, `Boston, MA 02138`, `USA 02138`, `02138 MA`. A place is not compared with anything. */
const BEHIND_STATE = /^(?:[\p{L}\p{M} .'’-]+, ?)?([A-Za-z]{2}|USA)\.?,? (\d{5})(?:-\d{4})?$/u;
const BEFORE_STATE = /^(\d{5})(?:-\d{4})?,? ([A-Za-z]{2}|USA)$/;

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
    fromExponent(text) ??
    WITHOUT_ZEROS.exec(text)?.[1] ??
    NINE_DIGITS.exec(text)?.[1] ??
    SHORT_PLUS_FOUR.exec(text)?.[1];
  if (digits !== undefined) {
    return { kind: 'zip', zip: digits.padStart(5, '0'), asWritten: false };
  }
  const kept = KEPT_AS_TEXT.exec(text);
  const whole = kept?.[1] ?? kept?.[2];
  if (whole !== undefined) return { kind: 'zip', zip: whole.slice(0, 5), asWritten: false };
  return besideState(text) ?? { kind: 'misread', maybe: parsed.suggestion };
}

function fromExponent(text: string): string | undefined {
  const [, decimals = '', exponent] = WITH_EXPONENT.exec(text) ?? [];
  return decimals.length === Number(exponent) ? String(Number(text)) : undefined;
}

function besideState(text: string): ZipCell | null {
  const behind = BEHIND_STATE.exec(text);
  const before = behind === null ? BEFORE_STATE.exec(text) : null;
  const zip = behind?.[2] ?? before?.[1];
  const state = (behind?.[1] ?? before?.[2] ?? '').toUpperCase();
  if (zip === undefined) return null;
  const read = { kind: 'zip', zip, asWritten: false } as const;
  return state === 'US' || state === 'USA' ? read : { ...read, state };
}
