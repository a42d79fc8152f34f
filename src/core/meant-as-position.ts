import type { ParsedPosition, PositionMisreadReason } from './parse-position.ts';

/** Marks that positions have and ZIPs have not. */
const MARKS = /[.,;:°'"@+]|(?:^|\s)-\d|\d\s*[NSEW]\b/i;
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
]);

/** Whether a text that is no ZIP was meant as a position: one that is read, or nearly. */
export function isMeantAsPosition(text: string, parsed: ParsedPosition): boolean {
  if (!parsed.ok && !TELLING.has(parsed.reason)) return false;
  if (!parsed.ok && parsed.reason === 'not-a-number') return true;
  return MARKS.test(text) && !ZIP_FIRST.test(text);
}
