import { type DoorstepMessages, doorstepEn } from '../messages/doorstep/en.ts';
import { doorstepEs } from '../messages/doorstep/es.ts';
import type { Language } from '../messages/language.ts';
import { language } from './language.ts';

const WORDS: Readonly<Record<Language, DoorstepMessages>> = { en: doorstepEn, es: doorstepEs };

/** The sentences about positions and maps, in the language on the screen. */
export function doorstepWords(): DoorstepMessages {
  return WORDS[language.value];
}
