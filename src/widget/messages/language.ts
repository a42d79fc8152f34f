import { loadFile } from '../lazy-file.ts';
import { en, type Words } from './en.ts';

const LANGUAGES = ['en', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of a tag such as `es-MX`, or null where the widget does not speak it. */
function languageOf(tag: string | null): Language | null {
  const primary = (tag ?? '').trim().toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === primary) ?? null;
}

/**
 * What the element itself says, else the page around it, through shadow roots; English where neither
 * names a language of ours.
 */
export function languageFor(element: Element): Language {
  for (let here: Element | null = element; here !== null; here = parentOf(here)) {
    if (here.hasAttribute('lang')) return languageOf(here.getAttribute('lang')) ?? 'en';
  }
  return 'en';
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** The sentences that are here. */
export const WORDS: Partial<Record<Language, Words>> = { en };

/** Brings the sentences of a language; those of English where they cannot be had. Never rejects. */
export async function loadWords(language: Exclude<Language, 'en'>): Promise<void> {
  try {
    WORDS[language] ??= (await loadFile<Record<typeof language, Words>>(language))[language];
  } catch {
    WORDS[language] = en;
  }
}
