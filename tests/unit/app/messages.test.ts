import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/app/messages/en.ts';
import { es } from '../../../src/app/messages/es.ts';
import { LANGUAGES } from '../../../src/app/messages/language.ts';
import { stateName } from '../../../src/app/messages/state-name.ts';
import { FAILURE_CODES } from '../../../src/shared/failure.ts';
import { areas } from './languages.ts';
import { said } from './said.ts';

const APP = fileURLToPath(new URL('../../../src/app/', import.meta.url));
const ALL_AREAS = await areas();
const OTHERS = LANGUAGES.filter((language) => language !== 'en');

// Names, units and words that are the same in both languages: each with the area it is in.
const SAME = new Set([
  ':bytes',
  ':spokenDigits',
  ':district.ocdId',
  ':associatedStates.FM',
  ':titles.zip',
  ':titles.zipOnly',
  ':titles.page',
  'about:data.version',
  'doorstep:distance',
  'doorstep:map.jumps.alaska',
  'doorstep:map.jumps.caribbean',
  'doorstep:map.jumps.samoa',
  'list:number',
]);

describe.each(OTHERS)('the sentences in %s', (language) => {
  it.each(ALL_AREAS)(
    'are there for every English one of "$name", and are not left in English',
    ({ name, texts }) => {
      const translated = said(texts[language]);
      const english = said(texts.en);
      const missing = [...english.keys()].filter((path) => !translated.has(path));
      expect(missing).toEqual([]);
      const left = [...english]
        .filter(([path, text]) => text !== '' && translated.get(path) === text)
        .map(([path]) => `${name}:${path}`)
        .filter((path) => !SAME.has(path));
      expect(left).toEqual([]);
    },
  );

  it.each(ALL_AREAS)('of "$name" say nothing that English does not', ({ texts }) => {
    const english = said(texts.en);
    const only = [...said(texts[language]).keys()].filter(
      (path) => !english.has(path) && !path.startsWith('states.'),
    );
    expect(only).toEqual([]);
  });

  it.each(ALL_AREAS)(
    'of "$name" are empty where the English ones are, and nowhere else',
    ({ texts }) => {
      const translated = said(texts[language]);
      const differ = [...said(texts.en)].filter(
        // A district's sign has words before or after its number, by language.
        ([path, text]) =>
          (text === '') !== (translated.get(path) === '') && !/district\.sign/.test(path),
      );
      expect(differ.map(([path]) => path)).toEqual([]);
    },
  );
});

describe('the screens', () => {
  it('have no words of their own: everything is said by a language', () => {
    const sources = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.tsx'),
    );
    expect(sources.length).toBeGreaterThan(50);
    const found = sources.flatMap((path) =>
      wordsInMarkup(readFileSync(join(APP, path), 'utf8')).map((words) => `${path}: ${words}`),
    );
    expect(found).toEqual([]);
    expect(wordsInMarkup('<p class="a">Hello there</p>')).toEqual(['Hello there']);
    expect(wordsInMarkup('<svg aria-label="A map" />')).toEqual(['A map']);
  });
});

/** The name of the app is the same in every language. */
const NAME = 'Pocket District';

/** Texts that stand in the markup itself, between tags or in an attribute that is read out. */
function wordsInMarkup(source: string): string[] {
  const texts = [...source.matchAll(/(?<!=)>\s*([^<>{}=;()]*\p{L}{2}[^<>{}=;()]*)<\//gu)];
  const attributes = [...source.matchAll(/\b(?:aria-label|title|alt|placeholder)="([^"]+)"/g)];
  return [...texts, ...attributes]
    .map(([, text = '']) => text.trim())
    .filter((text) => text !== NAME);
}

describe('the Spanish sentences', () => {
  it('name a district as one does in Spanish', () => {
    const california = { state: 'California', number: 36 };
    expect(es.district.short(california)).toBe('Distrito 36 de California');
    const dc = { state: stateName(es, 'DC'), number: null };
    expect(es.district.short(dc)).toBe('Distrito único del Distrito de Columbia');
    const vi = { state: stateName(es, 'VI'), number: null };
    expect(es.district.short(vi)).toBe('Distrito único de las Islas Vírgenes de EE. UU.');
  });
});

describe('the English sentences', () => {
  it('count districts with the right ordinal', () => {
    const short = (number: number) => en.district.short({ state: 'Texas', number });
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 33].map(short)).toEqual([
      'Texas 1st',
      'Texas 2nd',
      'Texas 3rd',
      'Texas 4th',
      'Texas 11th',
      'Texas 12th',
      'Texas 13th',
      'Texas 21st',
      'Texas 22nd',
      'Texas 33rd',
    ]);
  });

  it('write dates out and leave a bare year alone', () => {
    expect(en.date('2026-06-15')).toBe('June 15, 2026');
    expect(es.date('2026-06-15')).toBe('15 de junio de 2026');
    expect(en.date('2025')).toBe('2025');
  });
});

describe('every failure', () => {
  it('can occur: something besides the list and the sentences names it', () => {
    const root = fileURLToPath(new URL('../../../src/', import.meta.url));
    const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !/messages|shared\/failure/.test(path))
      .map((path) => readFileSync(join(root, path), 'utf8'));
    const raised = (code: string) =>
      sources.some((source) =>
        new RegExp(`(Failure\\(\\s*|code: |return |\\? |: )'${code}'`).test(source),
      );
    expect(FAILURE_CODES.filter((code) => !raised(code))).toEqual([]);
    expect(raised('no-such-code')).toBe(false);
  });

  it('has one sentence and one action in each language', () => {
    for (const { failures } of [en, es]) {
      for (const code of FAILURE_CODES) {
        expect(failures[code].sentence, code).toMatch(/\.$/);
        expect(failures[code].action, code).toMatch(/\.$/);
      }
    }
  });
});
