import { signal } from '@preact/signals';
import { en, type Messages } from '../messages/en.ts';
import { LANGUAGES, type Language, preferredLanguage } from '../messages/language.ts';
import { recall, remember } from './device-memory.ts';

// English is at hand; any other language is a file of its own, precached with the shell.
const LOADERS: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => en,
  es: async () => (await import('../messages/es.ts')).es,
};

function kept(): Language | null {
  const value = recall('language');
  return LANGUAGES.find((language) => language === value) ?? null;
}

/** What the person chose; null: as the browser says. */
export const chosenLanguage = signal<Language | null>(kept());

/** The language on the screen now. */
export const language = signal<Language>('en');

/** Every sentence, in the language on the screen. */
export const messages = signal<Messages>(en);

/** Changes the language, at once and for the next visits. */
export async function chooseLanguage(choice: Language | null): Promise<void> {
  chosenLanguage.value = choice;
  remember('language', choice);
  await showLanguage();
}

/** Shows the chosen language, else the browser's; stays with the present one if it cannot be had. */
export async function showLanguage(): Promise<void> {
  const wanted = chosenLanguage.value ?? preferredLanguage(navigator.languages);
  try {
    messages.value = await LOADERS[wanted]();
    language.value = wanted;
  } catch {
    // Not precached yet and no connection: the choice is kept and holds from the next start.
  }
  document.documentElement.lang = language.value;
}
