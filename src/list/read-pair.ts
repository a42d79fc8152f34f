import { parsePosition } from '../core/parse-position.ts';
import { cellText } from './cell-text.ts';

/** Latitude and longitude as `readDegrees` gives them: null for an empty cell, NaN for none. */
interface Pair {
  readonly lat: number | null;
  readonly lon: number | null;
}

const EMPTY: Pair = { lat: null, lon: null };
const NONE: Pair = { lat: Number.NaN, lon: Number.NaN };
/** Two numbers with decimals, or degrees by their sign: of anything else nobody says that it is a place. */
const LIKE_PAIR = /\d[.,]\d{2,}\D+\d{1,3}[.,]\d{2,}|\d\s*°.*\d/;

/** The position in a cell that holds both numbers: `34.09, -118.41`, in any form that positions have. */
export function readPair(bytes: Uint8Array, from: number, to: number): Pair {
  const text = cellText(bytes, from, to).trim();
  if (text === '') return EMPTY;
  const parsed = parsePosition(text);
  if (parsed.ok) return parsed.point;
  // As it is written: who looks it up says what may have been meant.
  const { reason, suggestion } = parsed;
  return reason === 'swapped' && suggestion !== null
    ? { lat: suggestion.lon, lon: suggestion.lat }
    : NONE;
}

/** The position in a cell that is likely to be one, or null: for a guess at a column. */
export function likelyPair(cell: string): { readonly lat: number; readonly lon: number } | null {
  if (!LIKE_PAIR.test(cell)) return null;
  const parsed = parsePosition(cell);
  return parsed.ok ? parsed.point : null;
}
