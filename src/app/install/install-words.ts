import { type InstallMessages, installEn } from '../messages/install/en.ts';
import { installEs } from '../messages/install/es.ts';
import type { Language } from '../messages/language.ts';
import { language } from '../state/language.ts';

const TEXTS: Readonly<Record<Language, InstallMessages>> = { en: installEn, es: installEs };

/** The sentences of the offer to install, in the language on the screen. */
export function installWords(): InstallMessages {
  return TEXTS[language.value];
}
