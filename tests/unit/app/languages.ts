import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LANGUAGES, type Language } from '../../../src/app/messages/language.ts';

const FOLDER = new URL('../../../src/app/messages/', import.meta.url);

/** The sentences of one part of the app in every language, as the app imports them. */
export interface Area {
  /** The folder below src/app/messages; empty for the sentences of the first screen. */
  readonly name: string;
  readonly texts: Readonly<Record<Language, object>>;
}

/** Every area there is, found by its folder: nobody has to remember to test a new one. */
export async function areas(): Promise<readonly Area[]> {
  const folders = readdirSync(fileURLToPath(FOLDER), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return Promise.all(['', ...folders].map(area));
}

async function area(name: string): Promise<Area> {
  const texts: Partial<Record<Language, object>> = {};
  for (const language of LANGUAGES) {
    const path = name === '' ? `${language}.ts` : `${name}/${language}.ts`;
    const module: Record<string, unknown> = await import(new URL(path, FOLDER).href);
    // A language's file has one object of sentences, named after the area and the language.
    const [found] = Object.values(module).filter((value) => typeof value === 'object');
    if (typeof found !== 'object' || found === null) throw new Error(`${path} has no sentences`);
    texts[language] = found;
  }
  return { name, texts: texts as Record<Language, object> };
}
