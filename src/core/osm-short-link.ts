import type { Point } from '../shared/point.ts';
import { METERS_PER_DEGREE } from './distance.ts';

/** `~` stands where links of before 2011 have `@`. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_~';
const BITS_OF_A_DIGIT = 3;

/**
 * The position in a short link of OpenStreetMap, `osm.org/go/0EEQjE`, which unlike others needs not be
 * opened: each digit halves a cell of the globe three times in longitude and in latitude. The middle of
 * the cell, and how far its corners are from there.
 */
export function decodeOsmShortLink(code: string): { point: Point; accuracyMeters: number } {
  let x = 0;
  let y = 0;
  let cells = 1;
  for (const sign of code.replaceAll('@', '~')) {
    const digit = DIGITS.indexOf(sign);
    if (digit < 0) break;
    for (let bit = 2 * BITS_OF_A_DIGIT - 1; bit > 0; bit -= 2) {
      x = 2 * x + ((digit >> bit) & 1);
      y = 2 * y + ((digit >> (bit - 1)) & 1);
      cells *= 2;
    }
  }
  const point = {
    lat: ((y + 0.5) / cells) * 180 - 90,
    lon: ((x + 0.5) / cells) * 360 - 180,
  };
  const eastWest = (180 / cells) * Math.cos((point.lat * Math.PI) / 180);
  return { point, accuracyMeters: METERS_PER_DEGREE * Math.hypot(90 / cells, eastWest) };
}
