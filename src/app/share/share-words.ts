import type { Language } from '../messages/language.ts';
import { type ShareMessages, shareEn } from '../messages/share/en.ts';
import { shareEs } from '../messages/share/es.ts';
import { language } from '../state/language.ts';

const TEXTS: Readonly<Record<Language, ShareMessages>> = { en: shareEn, es: shareEs };

/** The sentences about passing answers on, in the language on the screen. */
export function shareWords(): ShareMessages {
  return TEXTS[language.value];
}
