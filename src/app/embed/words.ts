import { type EmbedMessages, embedEn } from '../messages/embed/en.ts';
import { embedEs } from '../messages/embed/es.ts';
import type { Language } from '../messages/language.ts';
import { language } from '../state/language.ts';

const WORDS: Readonly<Record<Language, EmbedMessages>> = { en: embedEn, es: embedEs };

/** The sentences of this screen, in the language on the screen. */
export function embedWords(): EmbedMessages {
  return WORDS[language.value];
}
