import { type DataMessages, dataEn } from '../messages/data/en.ts';
import { dataEs } from '../messages/data/es.ts';
import type { Language } from '../messages/language.ts';
import { timeOfDay as written } from '../messages/time-of-day.ts';
import { language } from '../state/language.ts';

const TEXTS: Readonly<Record<Language, DataMessages>> = { en: dataEn, es: dataEs };

/** The sentences of the data screen, in the language on the screen. */
export function dataWords(): DataMessages {
  return TEXTS[language.value];
}

/** `3:15 PM`: an instant of today, in the device's time zone. */
export function timeOfDay(atMs: number): string {
  return written(atMs, language.value);
}
