import type { Language } from '../messages/language.ts';
import { type SettingsMessages, settingsEn } from '../messages/settings/en.ts';
import { settingsEs } from '../messages/settings/es.ts';
import { language } from '../state/language.ts';

const TEXTS: Readonly<Record<Language, SettingsMessages>> = { en: settingsEn, es: settingsEs };

/** The sentences of the settings, in the language on the screen. */
export function settingsWords(): SettingsMessages {
  return TEXTS[language.value];
}
