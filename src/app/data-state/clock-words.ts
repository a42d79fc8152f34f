import { type ClockMessages, clockEn } from '../messages/clock/en.ts';
import { clockEs } from '../messages/clock/es.ts';
import type { Language } from '../messages/language.ts';
import { language } from '../state/language.ts';

const TEXTS: Readonly<Record<Language, ClockMessages>> = { en: clockEn, es: clockEs };

/** The sentences about the clock, in the language on the screen. */
export function clockWords(): ClockMessages {
  return TEXTS[language.value];
}
