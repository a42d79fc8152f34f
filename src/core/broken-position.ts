/** Two numbers with a fraction that degrees have, whatever stands around them. */
const TWO_FRACTIONS = /(?<![\d.])\d{1,3}\.\d{2,}\D+\d{1,3}\.\d{2,}(?![\d.]*\d)/;
/** Angles, or numbers with a letter of the compass: one for each of the two axes. */
const MARKED = /\d\s*°|\d\s*['"]\s*[NSEW]\b/i;
const COMPASS = /(?:\d\s*[NS]|\b[NS]\s*\d)[\s,;]*.*(?:\d\s*[EW]|\b[EW]\s*\d)/i;
/** A half of a position alone: no price and no share of anything has such decimals. */
const ONE_NUMBER =
  /^(?:(?:lat|lon|lng|latitude|longitude)\W*)?[+-]?\d{1,3}(?:\.\d{2,})\s*°?\s*[NSEW]?$/i;
const MINUTES = /[°:]\s*(\d+(?:\.\d+)?)\s*(?:'|:)(?:\s*(\d+(?:\.\d+)?))?/g;

/**
 * Why a text that `readCoordinates` has not read is no position: `no-position` where nothing in it says
 * that it was meant as one.
 */
export function brokenPosition(
  text: string,
): 'one-number' | 'bad-minutes' | 'unclear' | 'no-position' {
  if (ONE_NUMBER.test(text)) return 'one-number';
  if (!TWO_FRACTIONS.test(text) && !MARKED.test(text) && !isCompass(text)) return 'no-position';
  for (const [, minutes = '', seconds = ''] of text.matchAll(MINUTES)) {
    if (Number(minutes) >= 60 || Number(seconds) >= 60) return 'bad-minutes';
  }
  return 'unclear';
}

/** Letters of the compass stand in addresses as well, with words. */
function isCompass(text: string): boolean {
  return COMPASS.test(text) && !/\p{L}{2}/u.test(text);
}
