import type { Point } from '../shared/point.ts';
import { brokenPosition } from './broken-position.ts';
import { cleanText } from './clean-text.ts';
import { expectText } from './expect-text.ts';
import type { NamedPlace } from './find-place.ts';
import { decodePlusCode, decodeShortPlusCode, plusCodeKind, splitPlusCode } from './plus-code.ts';
import { readCoordinates } from './read-coordinates.ts';
import { isLink, readMapLink } from './read-map-link.ts';
import { likelierPoint } from './united-states-bounds.ts';

/**
 * Why a text is no position. `zero`: 0, 0, which is what programs write when they know no position.
 * `swapped`: far from the United States as it stands, in it with latitude and longitude swapped.
 * `short-link`: a link that says nothing until it is opened. `short-code`: a short plus code without
 * a place. `unknown-place`: a short plus code with a place that is not known. `ambiguous-place`: with
 * a name of several places. `unknown-crs` and `bad-accuracy`: a `geo:` URI on another globe than WGS
 * 84, or with a `u` that is no distance. `link-without-position`: of a map service, and only a name in
 * it. `one-number`, `bad-minutes` (or seconds: 60 or more) and `unclear`, for any other reason, are
 * texts that have the signs of a position; `no-position` has not.
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
  | 'unknown-place'
  | 'ambiguous-place'
  | 'unknown-crs'
  | 'bad-accuracy'
  | 'link-without-position'
  | 'one-number'
  | 'bad-minutes'
  | 'unclear';

/** A position, or why the text is none and which position may have been meant. */
export type ParsedPosition =
  | {
      readonly ok: true;
      readonly point: Point;
      /** How exact the text says it is: a plus code's cell, a `geo:` URI's `u`; else null. */
      readonly accuracyMeters: number | null;
      /** Of a short plus code: the place that it was taken to be near, `Springfield, IL`. */
      readonly place?: string;
    }
  | {
      readonly ok: false;
      readonly reason: PositionMisreadReason;
      readonly suggestion: Point | null;
      /** Of an `ambiguous-place`: each that may be meant, with the position the code has there. */
      readonly candidates?: readonly PlacedCode[];
    };

/** Where a short plus code leads near one of several places. */
export interface PlacedCode {
  /** `Springfield, IL`. */
  readonly place: string;
  readonly point: Point;
  readonly accuracyMeters: number;
}

export interface PositionHelp {
  /** What a short plus code without a place is near to. */
  readonly near?: Point | null;
  /** The places that a text may name ("Mountain View, CA"), the likeliest first: see findPlaces. */
  readonly placesNamed?: (text: string) => readonly NamedPlace[];
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
    case 'misread':
      return misread(link.reason);
  }
}

function parseTyped(text: string, help: PositionHelp): ParsedPosition {
  if (/^\W*(?:nan|[+-]?infinity|undefined|null)\b/i.test(text)) return misread('not-a-number');
  const { code, tail } = splitPlusCode(text);
  const kind = plusCodeKind(code);
  if (kind === 'full') {
    const { point, radiusMeters } = decodePlusCode(code);
    return checked(point, radiusMeters);
  }
  if (kind === 'short') return parseShortCode(code, tail, help);
  const point = readCoordinates(text);
  return point === null ? misread(brokenPosition(text)) : checked(point, null);
}

function parseShortCode(
  code: string,
  tail: string,
  { near = null, placesNamed }: PositionHelp,
): ParsedPosition {
  if (tail === '') {
    if (near === null) return misread('short-code');
    const { point, radiusMeters } = decodeShortPlusCode(code, near);
    return checked(point, radiusMeters);
  }
  const candidates: PlacedCode[] = [];
  for (const { name, point: reference } of placesNamed?.(tail) ?? []) {
    const { point, radiusMeters } = decodeShortPlusCode(code, reference);
    // Places of one name beside each other, as the Kansas Cities are, mean the same spot.
    if (candidates.some((known) => isSame(known.point, point))) continue;
    candidates.push({ place: name, point, accuracyMeters: radiusMeters });
  }
  const [only, ...others] = candidates;
  if (only === undefined) return misread('unknown-place');
  if (others.length > 0) {
    return { ok: false, reason: 'ambiguous-place', suggestion: null, candidates };
  }
  const found = checked(only.point, only.accuracyMeters);
  return found.ok ? { ...found, place: only.place } : found;
}

function isSame(a: Point, b: Point): boolean {
  return Math.abs(a.lat - b.lat) < 1e-6 && Math.abs(a.lon - b.lon) < 1e-6;
}

function checked(point: Point, accuracyMeters: number | null): ParsedPosition {
  const { lat, lon } = point;
  if (!Number.isFinite(lat) || !Number.isFinite(lon)) return misread('not-a-number');
  if (lat === 0 && lon === 0) return misread('zero');
  const likelier = likelierPoint(point);
  if (likelier?.slip === 'swapped') return misread('swapped', likelier.point);
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
    const swapped = likelier?.slip === 'swapped-east';
    return misread(swapped ? 'swapped' : 'out-of-range', likelier?.point ?? null);
  }
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
