import { cellText } from './cell-text.ts';
import { degreesOf } from './read-degrees.ts';

/** Latitude and longitude as `readDegrees` gives them: null for an empty cell, NaN for what is none. */
export interface DegreesPair {
  readonly lat: number | null;
  readonly lon: number | null;
}

/** What parts the two numbers; a comma alone may be the point of each, so it comes last. */
const PARTS = [/\s*[;|/]\s*|\s*,\s+|\s+(?=[+\-\u2212]?\d)/, /,/] as const;
const NONE: DegreesPair = { lat: Number.NaN, lon: Number.NaN };

/** The position in a cell that holds both numbers: `34.09, -118.41`, `(34.09 -118.41)`, `34.09 N, 118.41 W`. */
export function readPair(bytes: Uint8Array, from: number, to: number): DegreesPair {
  return pairOf(cellText(bytes, from, to));
}

export function pairOf(cell: string): DegreesPair {
  const text = cell.trim().replace(/^[([]\s*|\s*[)\]]$/g, '');
  if (text === '') return { lat: null, lon: null };
  for (const sign of PARTS) {
    const parts = text.split(sign);
    if (parts.length !== 2) continue;
    const [lat = '', lon = ''] = parts;
    return { lat: degreesOf(lat, 'lat'), lon: degreesOf(lon, 'lon') };
  }
  return NONE;
}
