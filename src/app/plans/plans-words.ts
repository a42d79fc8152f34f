import type { Language } from '../messages/language.ts';
import { type PlansMessages, plansEn } from '../messages/plans/en.ts';
import { plansEs } from '../messages/plans/es.ts';
import { language } from '../state/language.ts';

const TEXTS: Readonly<Record<Language, PlansMessages>> = { en: plansEn, es: plansEs };

/** The sentences about the change of lines, in the language on the screen. */
export function plansWords(): PlansMessages {
  return TEXTS[language.value];
}
