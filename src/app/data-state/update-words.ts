import type { Language } from '../messages/language.ts';
import { type UpdateMessages, updateEn } from '../messages/update/en.ts';
import { updateEs } from '../messages/update/es.ts';
import { language } from '../state/language.ts';

const TEXTS: Readonly<Record<Language, UpdateMessages>> = { en: updateEn, es: updateEs };

/** The sentences of the offer of something newer, in the language on the screen. */
export function updateWords(): UpdateMessages {
  return TEXTS[language.value];
}
