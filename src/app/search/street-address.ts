/** `1600 Pennsylvania Ave`, `12B Main`: a number, then a name. */
const NUMBER_AND_NAME = /^\s*\d{1,6}[a-z]?\s+(?:[nsew]\.?\s+)?\p{L}[\p{L}'’.-]{2,}/iu;
/** Numbers with words that are no street. */
const NO_STREET = /^\s*\d+\s+(?:palms|district|distrito|congress|cd)\b/i;
const BOX = /^\s*(?:p\.?\s?o\.?\s+box|apartado)\b/i;

/** Whether a text is, or begins like, a street address. */
export function isStreetAddress(text: string): boolean {
  if (BOX.test(text)) return true;
  // Five digits in front are a ZIP with its place.
  return NUMBER_AND_NAME.test(text) && !NO_STREET.test(text) && !/^\s*\d{5}\s/.test(text);
}
