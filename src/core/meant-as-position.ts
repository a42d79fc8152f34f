import type { ParsedPosition, PositionMisreadReason } from './parse-position.ts';
import { plusCodeKind, splitPlusCode } from './plus-code.ts';
import { isLink } from './read-map-link.ts';

/** Marks that positions have and ZIPs have not. */
const MARKS = /[.,;:°'"@+]|(?:^|\s)-\d|\d\s*[NSEW]\b|\d\s*d\s*\d/i;
/** A text that begins with five digits is about ZIPs, whatever follows. */
const ZIP_FIRST = /^\D*\d{5}(?![\d.])/;
/** Why a position is none says more, for these, than why it is no ZIP. */
const TELLING: ReadonlySet<PositionMisreadReason> = new Set([
  'swapped',
  'out-of-range',
  'zero',
  'short-link',
  'short-code',
  'unknown-place',
  'not-a-number',
  'ambiguous-place',
  'unknown-crs',
  'bad-accuracy',
  'link-without-position',
  'one-number',
  'bad-minutes',
  'unclear',
]);

/** Whether a text that is no ZIP was meant as a position: one that is read, or nearly. */
export function isMeantAsPosition(text: string, parsed: ParsedPosition): boolean {
  if (!parsed.ok && !TELLING.has(parsed.reason)) return false;
  if (!parsed.ok && parsed.reason === 'not-a-number') return true;
  if (isLink(text.trim())) return !isNamedByZip(text, parsed);
  // A full plus code may begin with five digits, and has a sign that no ZIP has.
  if (parsed.ok && plusCodeKind(splitPlusCode(text.trim()).code) === 'full') return true;
  return MARKS.test(text) && !ZIP_FIRST.test(text);
}

/** Of a map's link without a position, `…/place/Beverly+Hills,+CA+90210`, the ZIP says more. */
function isNamedByZip(text: string, parsed: ParsedPosition): boolean {
  return !parsed.ok && parsed.reason === 'link-without-position' && /(?<!\d)\d{5}(?!\d)/.test(text);
}
