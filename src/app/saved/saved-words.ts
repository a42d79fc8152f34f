import type { Language } from '../messages/language.ts';
import { type SavedMessages, savedEn } from '../messages/saved/en.ts';
import { savedEs } from '../messages/saved/es.ts';
import { language } from '../state/language.ts';

const TEXTS: Readonly<Record<Language, SavedMessages>> = { en: savedEn, es: savedEs };

/** The sentences about saved answers, in the language on the screen. */
export function savedWords(): SavedMessages {
  return TEXTS[language.value];
}
