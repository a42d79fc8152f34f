import type { Point } from '../shared/point.ts';
import { cleanText } from './clean-text.ts';
import { expectText } from './expect-text.ts';
import { decodePlusCode, decodeShortPlusCode, plusCodeKind } from './plus-code.ts';
import { readCoordinates } from './read-coordinates.ts';
import { isLink, readMapLink } from './read-map-link.ts';
import { likelierPoint } from './united-states-bounds.ts';

/**
 * Why a text is no position. `zero`: 0, 0, which is what programs write when they know no position.
 * `swapped`: far from the United States as it stands, in it with latitude and longitude swapped.
 * `short-link`: a link that says nothing until it is opened. `short-code`: a short plus code without
 * a place. `unknown-place`: a short plus code with a place that is not known.
 */
export type PositionMisreadReason =
  | 'empty'
  | 'no-position'
  | 'too-long'
  | 'not-a-number'
  | 'out-of-range'
  | 'swapped'
  | 'zero'
  | 'short-link'
  | 'short-code'
  | 'unknown-place';

/** A position, or why the text is none and which position may have been meant. */
export type ParsedPosition =
  | {
      readonly ok: true;
      readonly point: Point;
      /** How exact the text says it is: a plus code's cell, a `geo:` URI's `u`; else null. */
      readonly accuracyMeters: number | null;
    }
  | {
      readonly ok: false;
      readonly reason: PositionMisreadReason;
      readonly suggestion: Point | null;
    };

export interface PositionHelp {
  /** What a short plus code without a place is near to. */
  readonly near?: Point | null;
  /** The point of a place by what people call it ("Mountain View, CA"), or null. */
  readonly pointOfPlace?: (name: string) => Point | null;
}

/** Links of map services run to some hundred characters; nothing that is meant is longer than this. */
const LONGEST_TEXT = 4096;

/**
 * The position in a text: decimal degrees, degrees with minutes and seconds, a `geo:` URI, a map
 * service's link (read as text, never opened), a plus code. Anything else is a value that says why
 * not. Throws a TypeError for what is no text.
 */
export function parsePosition(input: string, help: PositionHelp = {}): ParsedPosition {
  expectText(input, 'a position');
  const { text, cut } = cleanText(plainPrimes(input), LONGEST_TEXT);
  if (cut) return misread('too-long');
  if (text === '') return misread('empty');
  if (!isLink(text)) return parseTyped(text, help);
  const link = readMapLink(text);
  switch (link.kind) {
    case 'position':
      return checked(link.point, link.accuracyMeters);
    case 'text':
      return parseTyped(cleanText(plainPrimes(link.text), LONGEST_TEXT).text, help);
    case 'short-link':
      return misread('short-link');
    case 'nothing':
      return misread('no-position');
  }
}

function parseTyped(text: string, help: PositionHelp): ParsedPosition {
  if (/^\W*(?:nan|[+-]?infinity|undefined|null)\b/i.test(text)) return misread('not-a-number');
  const [first = '', ...rest] = text.split(/[\s,]+/);
  const kind = plusCodeKind(first);
  if (kind === 'full') {
    const { point, radiusMeters } = decodePlusCode(first);
    return checked(point, radiusMeters);
  }
  if (kind === 'short') return parseShortCode(first, text.slice(first.length), rest, help);
  const point = readCoordinates(text);
  return point === null ? misread('no-position') : checked(point, null);
}

function parseShortCode(
  code: string,
  tail: string,
  words: readonly string[],
  { near = null, pointOfPlace }: PositionHelp,
): ParsedPosition {
  const place = tail.replace(/^[\s,]+/, '');
  const reference = words.length === 0 ? near : (pointOfPlace?.(place) ?? null);
  if (reference === null) return misread(words.length === 0 ? 'short-code' : 'unknown-place');
  const { point, radiusMeters } = decodeShortPlusCode(code, reference);
  return checked(point, radiusMeters);
}

function checked(point: Point, accuracyMeters: number | null): ParsedPosition {
  const { lat, lon } = point;
  if (!Number.isFinite(lat) || !Number.isFinite(lon)) return misread('not-a-number');
  if (lat === 0 && lon === 0) return misread('zero');
  const likelier = likelierPoint(point);
  if (likelier?.swapped) return misread('swapped', likelier.point);
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) return misread('out-of-range');
  return { ok: true, point, accuracyMeters };
}

function misread(reason: PositionMisreadReason, suggestion: Point | null = null): ParsedPosition {
  return { ok: false, reason, suggestion };
}

/** Compatibility forms would turn `º` into an `o` and `″` into two primes: marks come first. */
function plainPrimes(text: string): string {
  return text
    .slice(0, LONGEST_TEXT * 2)
    .replace(/[\u00ba\u02da\u2070]/g, '°')
    .replace(/[\u2033\u201c\u201d\u02ba\u3003]/g, '"')
    .replace(/[\u2032\u2018\u2019\u02b9\u02bc\u00b4\u0060]/g, "'");
}
