import { cleanText } from './clean-text.ts';
import { expectText } from './expect-text.ts';
import type { ZipMisreadReason } from './zip-answer.ts';
import { zipNumber } from './zip-table.ts';

/** Why a text is no ZIP, and which one may have been meant. */
export interface MisreadZip {
  readonly ok: false;
  readonly reason: ZipMisreadReason;
  readonly suggestion: string | null;
}

/** Five digits, or why the text is none. */
export type ParsedZip = { readonly ok: true; readonly zip: string } | MisreadZip;

/** More than this cannot be one ZIP; it is cut before anything else is done with it. */
const LONGEST_TEXT = 64;

const PLUS_FOUR = /^(\d{5}) ?-? ?\d{4}$/;
/** What a spreadsheet makes of a ZIP that it takes for a number: no zeros in front, a fraction. */
const SHORT = /^(\d{1,4})(?:\.0*|-\d{4})?$/;
/** Six may have one too many; seven or eight may as well be a ZIP+4 whose zeros in front are lost, and
 * then no guess is better than the other. */
const LONG = /^(\d{5})\d+$/;
const WRONG_TAIL = /^(\d{5}) ?[- ]/;

/** Letters and signs that a keyboard, a scan or a tired eye puts in a digit's place. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  I: '1',
  l: '1',
  i: '1',
  '|': '1',
  S: '5',
  s: '5',
  B: '8',
  Z: '2',
};
/** A word like `SOLOS` is none: so many characters must be digits before others are read as such. */
const DIGITS_AT_LEAST = 3;

/**
 * The ZIP in a text: five digits, or nine (ZIP+4) with or without the hyphen, of which the first
 * five count. Leaves out white space, line breaks and invisible characters around it; takes
 * full-width digits. Anything else is a value that says why not, and what may have been meant:
 * `2138` gives `02138`, `9O210` and `90210-12` give `90210`. A suggestion is a guess to be confirmed
 * by a person, and whether there is such a ZIP is not known here. Throws a TypeError for no text.
 */
export function parseZip(input: string): ParsedZip {
  expectText(input, 'a ZIP code');
  if (zipNumber(input) >= 0) return { ok: true, zip: input };
  const { text, cut } = cleanText(input, LONGEST_TEXT);
  if (cut) return misread(/^\d+$/.test(text) ? 'too-long' : 'not-digits', null);
  if (text === '') return misread('empty', null);
  if (zipNumber(text) >= 0) return { ok: true, zip: text };
  const zip = PLUS_FOUR.exec(text)?.[1];
  return zip === undefined ? misreadText(text) : { ok: true, zip };
}

function misreadText(text: string): ParsedZip {
  const short = SHORT.exec(text)?.[1];
  if (short !== undefined) return misread('too-short', padded(short));
  const long = LONG.exec(text)?.[1];
  if (long !== undefined) return misread('too-long', text.length === 6 ? long : null);
  const head = WRONG_TAIL.exec(text)?.[1];
  if (head !== undefined && /^[\d -]*$/.test(text.slice(5))) return misread('bad-plus-four', head);
  return misread('not-digits', onlyZipIn(text) ?? fromLookalikes(text));
}

function misread(reason: ZipMisreadReason, suggestion: string | null): ParsedZip {
  return { ok: false, reason, suggestion };
}

/** ZIPs of New England, New Jersey and Puerto Rico begin with one zero or two, never with three. */
function padded(digits: string): string | null {
  return digits.length < 3 ? null : digits.padStart(5, '0');
}

/** The one word of five digits in a text: `CA 90210`, `"02138"`. Null when there are more or none. */
function onlyZipIn(text: string): string | null {
  const zips = text.split(/[^\p{L}\p{N}]+/u).filter((word) => zipNumber(word) >= 0);
  return zips.length === 1 ? (zips[0] ?? null) : null;
}

function fromLookalikes(text: string): string | null {
  if (text.replace(/\D/g, '').length < DIGITS_AT_LEAST) return null;
  const digits = Array.from(text, (sign) => LOOKALIKES[sign] ?? sign).join('');
  if (zipNumber(digits) >= 0) return digits;
  return PLUS_FOUR.exec(digits)?.[1] ?? null;
}
