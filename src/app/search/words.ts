import type { Language } from '../messages/language.ts';
import { type SearchMessages, searchEn } from '../messages/search/en.ts';
import { searchEs } from '../messages/search/es.ts';
import { language } from '../state/language.ts';

const TEXTS: Readonly<Record<Language, SearchMessages>> = { en: searchEn, es: searchEs };

/** The sentences about names and their pages, in the language on the screen. */
export function searchWords(): SearchMessages {
  return TEXTS[language.value];
}
