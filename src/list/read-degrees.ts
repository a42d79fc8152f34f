import { QUOTE, ZERO } from './bytes.ts';
import { cellText } from './cell-text.ts';

const [PLUS, MINUS, POINT] = [0x2b, 0x2d, 0x2e];
/** So many digits make a whole number that a double holds, and so a quotient that is rounded right. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);
/** A number as programs write it, with a comma for the point where people do. */
const NUMBER = /^[+-]?(?:\d+[.,]?\d*|[.,]\d+)(?:e[+-]?\d+)?$/i;

/**
 * The degrees in a cell: a decimal number, its minus sign a hyphen or a true one, its point a comma or
 * not, a degree sign behind it or not, or the letter of a side of the world: `39.7392 N`. Null for an empty cell, NaN for one that is no number.
 */
export function readDegrees(
  bytes: Uint8Array,
  from: number,
  to: number,
  axis: 'lat' | 'lon',
): number | null {
  let [at, end] = [from, to];
  if (bytes[at] === QUOTE && end - at > 2 && bytes[end - 1] === QUOTE) {
    at++;
    end--;
  }
  if (at === end) return null;
  const negative = bytes[at] === MINUS;
  if (negative || bytes[at] === PLUS) at++;
  let [whole, digits, decimals] = [0, 0, -1];
  for (; at < end; at++) {
    const byte = bytes[at] as number;
    const digit = byte - ZERO;
    if (digit >= 0 && digit <= 9) {
      whole = 10 * whole + digit;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (byte === POINT && decimals < 0) decimals = 0;
    else return degreesOf(cellText(bytes, from, to), axis);
  }
  if (digits === 0 || digits > EXACT_DIGITS) return degreesOf(cellText(bytes, from, to), axis);
  const value = decimals > 0 ? whole / (POWERS[decimals] as number) : whole;
  return negative ? -value : value;
}

/** The same of a cell as text. */
export function degreesOf(cell: string, axis: 'lat' | 'lon'): number | null {
  const text = cell.trim().replace(/^[\u2212\u2013]/, '-');
  if (text === '') return null;
  const [, sided, side = ''] = /^(\d.*?)\s*([NSEW])$/i.exec(text) ?? [];
  const plain = (sided ?? text).replace(/\s*°$/, '');
  const isOfAxis = side === '' || (axis === 'lat' ? 'NSns' : 'EWew').includes(side);
  if (!isOfAxis || !NUMBER.test(plain)) return Number.NaN;
  const value = Number(plain.replace(',', '.'));
  return /[SW]/i.test(side) ? -value : value;
}
