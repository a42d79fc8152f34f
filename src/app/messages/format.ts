import { type Language, LOCALES } from './language.ts';

const METERS_PER_MILE = 1609.344;
const BYTES_PER_KB = 1000;

// Without the browser's own dates: loading them takes an old phone longer than drawing an answer.
const MONTHS: Readonly<Record<Language, string>> = {
  en: 'January February March April May June July August September October November December',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
};

/** `June 15, 2026` for `2026-06-15`; a bare year stays one. Other texts come back as they are. */
export function formatDate(date: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = MONTHS[language].split(' ')[Number(month) - 1];
  if (name === undefined) return date;
  const number = Number(day);
  return language === 'en' ? `${name} ${number}, ${year}` : `${number} de ${name} de ${year}`;
}

/** `AK, CA and WA`, by the language's own rule. */
export function formatList(
  words: readonly string[],
  language: Language,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(LOCALES[language], { type }).format(words);
}

/** `412 KB`, `1.2 MB`, `10 GB`: decimal units, as phones show them. */
export function formatBytes(bytes: number, language: Language): string {
  const step = bytes < BYTES_PER_KB ** 2 ? 1 : bytes < BYTES_PER_KB ** 3 ? 2 : 3;
  const value = bytes / BYTES_PER_KB ** step;
  const format = new Intl.NumberFormat(LOCALES[language], {
    maximumFractionDigits: step > 1 && value < 100 ? 1 : 0,
  });
  return `${format.format(step === 1 ? Math.ceil(value) : value)} ${'KMG'.charAt(step - 1)}B`;
}

/** `4 mi`, `0.6 mi`: a straight line, so no finer than it can be trusted. */
export function formatMiles(distanceMeters: number, language: Language): string {
  const miles = distanceMeters / METERS_PER_MILE;
  // Without the browser's help where it adds nothing: its units take longer to load than an answer to draw.
  if (miles < 1000) return `${miles < 10 ? Math.round(miles * 10) / 10 : Math.round(miles)} mi`;
  return `${Math.round(miles).toLocaleString(LOCALES[language])} mi`;
}

/** `9 0 2 1 0`: the way a screen reader should say a ZIP code. */
export function spokenDigits(zip: string): string {
  return [...zip].join(' ');
}
