import type { Language } from '../messages/language.ts';
import { type ListMessages, listEn } from '../messages/list/en.ts';
import { listEs } from '../messages/list/es.ts';
import { language } from '../state/language.ts';

const WORDS: Readonly<Record<Language, ListMessages>> = { en: listEn, es: listEs };

/** The sentences about lists, in the language on the screen. */
export function listWords(): ListMessages {
  return WORDS[language.value];
}
