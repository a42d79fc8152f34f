import type { Point } from '../shared/point.ts';

/*
 * Plus codes after the Open Location Code specification, reading only. The published package is a
 * script without types that belongs to no module system of today; these are the thirty lines of it
 * that a pasted code needs.
 */

const DIGITS = '23456789CFGHJMPQRVWX';
const BASE = DIGITS.length;
const SEPARATOR_AT = 8;
const PAIR_DIGITS = 10;
const GRID_ROWS = 5;
const GRID_COLUMNS = 4;
const LONGEST_CODE = 15;
const METERS_A_DEGREE = 111_320;

const CODE = /^([2-9CFGHJMPQRVWX]{0,8}0{0,6})\+([2-9CFGHJMPQRVWX]{2,7})?$/i;

/** The middle of a code's cell, and how far its corners are from there. */
export interface PlusCodeCell {
  readonly point: Point;
  readonly radiusMeters: number;
}

/** Whether a word is a plus code, full or short. */
export function plusCodeKind(word: string): 'full' | 'short' | null {
  const [, head, tail = ''] = CODE.exec(word) ?? [];
  if (head === undefined || head.length % 2 === 1 || head.replace(/0+$/, '').length % 2 === 1) {
    return null;
  }
  if (head.length < SEPARATOR_AT) {
    return head.length >= 2 && !head.includes('0') && tail !== '' ? 'short' : null;
  }
  const padded = head.includes('0');
  if (head.startsWith('0') || (padded && tail !== '')) return null;
  // The first digits count 20 degrees: latitude has nine of them, longitude eighteen.
  return digitValue(head, 0) < 9 && digitValue(head, 1) < 18 ? 'full' : null;
}

/**
 * The plus code that a text begins with and what stands behind it, a place or nothing. A full code may
 * be written with a blank in it, `8563 3HRR+X2`. Where there is none, `code` is the first word.
 */
export function splitPlusCode(text: string): { code: string; tail: string } {
  const apart = /^([2-9CFGHJMPQRVWX]{4}) ?([2-9CFGHJMPQRVWX]{4}) ?\+ ?/i.exec(text);
  const [, area = '', rest = ''] = apart ?? [];
  const joined = apart === null ? text : `${area}${rest}+${text.slice(apart[0].length)}`;
  const code = /^[^\s,]*/.exec(joined)?.[0] ?? '';
  return { code, tail: joined.slice(code.length).replace(/^[\s,]+/, '') };
}

/** The cell of a full code. */
export function decodePlusCode(code: string): PlusCodeCell {
  const digits = code.toUpperCase().replace('+', '').replace(/0+$/, '').slice(0, LONGEST_CODE);
  let lat = -90;
  let lon = -180;
  let height = 400;
  let width = 400;
  for (let at = 0; at < digits.length && at < PAIR_DIGITS; at += 2) {
    height /= BASE;
    width /= BASE;
    lat += digitValue(digits, at) * height;
    lon += digitValue(digits, at + 1) * width;
  }
  for (let at = PAIR_DIGITS; at < digits.length; at++) {
    const value = digitValue(digits, at);
    height /= GRID_ROWS;
    width /= GRID_COLUMNS;
    lat += Math.floor(value / GRID_COLUMNS) * height;
    lon += (value % GRID_COLUMNS) * width;
  }
  const point = { lat: lat + height / 2, lon: lon + width / 2 };
  const eastWest = (width / 2) * Math.cos((point.lat * Math.PI) / 180);
  return { point, radiusMeters: METERS_A_DEGREE * Math.hypot(height / 2, eastWest) };
}

/** The cell of a short code: of all that end like it, the one nearest to `reference`. */
export function decodeShortPlusCode(code: string, reference: Point): PlusCodeCell {
  const missing = SEPARATOR_AT - code.indexOf('+');
  const stepDegrees = BASE ** (2 - missing / 2);
  const { point, radiusMeters } = decodePlusCode(codePrefix(reference, missing) + code);
  const lat = nearestStep(point.lat, reference.lat, stepDegrees);
  return {
    point: {
      lat: Math.abs(lat) > 90 ? point.lat : lat,
      lon: wrapped(nearestStep(point.lon, reference.lon, stepDegrees)),
    },
    radiusMeters,
  };
}

function digitValue(digits: string, at: number): number {
  return DIGITS.indexOf((digits[at] ?? '').toUpperCase());
}

/** The first `length` digits of the code of a point. */
function codePrefix({ lat, lon }: Point, length: number): string {
  // The pole itself belongs to the last cell.
  let south = Math.min(lat + 90, 180 - 1e-9);
  let west = wrapped(lon) + 180;
  let prefix = '';
  let size = 400;
  for (let at = 0; at < length; at += 2) {
    size /= BASE;
    const row = Math.floor(south / size);
    const column = Math.floor(west / size);
    prefix += (DIGITS[row] ?? '') + (DIGITS[column] ?? '');
    south -= row * size;
    west -= column * size;
  }
  return prefix;
}

function nearestStep(degrees: number, reference: number, step: number): number {
  return degrees + Math.round((reference - degrees) / step) * step;
}

function wrapped(lon: number): number {
  return ((((lon + 180) % 360) + 360) % 360) - 180;
}
