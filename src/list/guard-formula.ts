import { APOSTROPHE, CARRIAGE_RETURN, LINE_FEED, QUOTE, SPACE, TAB } from './bytes.ts';

const [EQUALS, PLUS, MINUS, AT, FULL_WIDTH] = [0x3d, 0x2b, 0x2d, 0x40, 0xef];
const MAY_BEGIN = new Uint8Array(256);
for (const byte of [EQUALS, PLUS, MINUS, AT, FULL_WIDTH, TAB, LINE_FEED, CARRIAGE_RETURN, SPACE]) {
  MAY_BEGIN[byte] = 1;
}
/** Digits and what stands between them in numbers, telephone numbers, dates and sums of numbers. */
const HARMLESS = new Uint8Array(256);
for (const sign of '0123456789+-.,()/:% #*\t\r\n\'"') HARMLESS[sign.charCodeAt(0)] = 1;
/** With an exponent: `-7.1e-05`. */
const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)e[+-]?\d+\s*$/i;
/** `="02138"`, its quotes doubled where the cell is quoted: how people make a spreadsheet keep a zero. */
const KEPT_DIGITS = /^\s*=("{1,2})[\d-]+\1\s*$/;
/** The last bytes of the full-width = + - @ in UTF-8, which Japanese versions take for the plain ones. */
const FULL_WIDTH_SIGNS = new Set([0x9d, 0x8b, 0x8d, 0xa0]);
const LONGEST_NUMBER = 40;

/** Whether a cell that begins with this byte may be one that a spreadsheet runs. */
export function mayBeFormula(byte: number): boolean {
  return MAY_BEGIN[byte] === 1;
}

/**
 * Whether a spreadsheet would run the text in these bytes (without the quotes around it): it begins
 * with = or @ (but for `="02138"`), or with + or - and is not made of digits and the signs of numbers
 * alone. A longitude
 * (-71.06), a telephone number (+1 617 555 0100) and a dash are left as they are; without letters
 * there is no function, no reference and no command in them.
 */
export function isFormula(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from;
  while (at < to && isBlank(bytes[at] as number)) at++;
  const first = bytes[at];
  if (at === to || first === undefined) return false;
  if (first === EQUALS) return !matches(KEPT_DIGITS, bytes, from, to);
  if (first === AT) return true;
  if (first === FULL_WIDTH) {
    return bytes[at + 1] === 0xbc && at + 2 < to && FULL_WIDTH_SIGNS.has(bytes[at + 2] as number);
  }
  if (first !== PLUS && first !== MINUS) return false;
  for (let i = at; i < to; i++) {
    if (HARMLESS[bytes[i] as number] !== 1) return !matches(NUMBER, bytes, from, to);
  }
  return false;
}

/** Where the text of a cell begins and ends: behind its opening quote, before its closing one. */
export function insideQuotes(bytes: Uint8Array, from: number, to: number): [number, number] {
  let [first, last] = [from, to];
  while (first < last && (bytes[first] === SPACE || bytes[first] === TAB)) first++;
  if (bytes[first] !== QUOTE || first === last) return [from, to];
  while (last > first && (bytes[last - 1] === SPACE || bytes[last - 1] === TAB)) last--;
  return last - first > 1 && bytes[last - 1] === QUOTE ? [first + 1, last - 1] : [from, to];
}

/** What is put before a formula: a spreadsheet then shows it as text. */
export const GUARD = APOSTROPHE;

function isBlank(byte: number): boolean {
  return byte === SPACE || byte === TAB || byte === LINE_FEED || byte === CARRIAGE_RETURN;
}

function matches(shape: RegExp, bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from > LONGEST_NUMBER) return false;
  return shape.test(String.fromCharCode(...bytes.subarray(from, to)));
}
