import { type Language, LOCALES } from './language.ts';

/** `3:15 PM`: an instant of today, in the device's time zone. */
export function timeOfDay(atMs: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { timeStyle: 'short' }).format(atMs);
}
