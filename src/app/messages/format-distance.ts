import { type Language, LOCALES } from './language.ts';

const METERS_PER_FOOT = 0.3048;
const METERS_PER_MILE = 1609.344;
/** Below this feet say more than a fraction of a mile. */
const MILES_FROM_METERS = 320;

/** `400 ft (120 m)`, `2.3 mi (3.7 km)`: two digits that count, both systems, no number alone at an end
 * of a line. */
export function formatDistance(meters: number, language: Language): string {
  const american =
    meters < MILES_FROM_METERS
      ? unit(meters / METERS_PER_FOOT, 'foot', language)
      : unit(meters / METERS_PER_MILE, 'mile', language);
  const metric =
    meters < 1000 ? unit(meters, 'meter', language) : unit(meters / 1000, 'kilometer', language);
  return `${american} (${metric})`;
}

function unit(value: number, name: string, language: Language): string {
  const large = value >= 100_000;
  const format = new Intl.NumberFormat(LOCALES[language], {
    style: 'unit',
    unit: name,
    unitDisplay: 'short',
    maximumSignificantDigits: large ? 3 : 2,
  });
  return format.format(value).replaceAll(' ', '\u00a0');
}
