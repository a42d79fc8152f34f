import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { aboutEn } from '../../../src/app/messages/about/en.ts';
import { aboutEs } from '../../../src/app/messages/about/es.ts';
import { dataEn } from '../../../src/app/messages/data/en.ts';
import { dataEs } from '../../../src/app/messages/data/es.ts';
import { doorstepEn } from '../../../src/app/messages/doorstep/en.ts';
import { doorstepEs } from '../../../src/app/messages/doorstep/es.ts';
import { en } from '../../../src/app/messages/en.ts';
import { es } from '../../../src/app/messages/es.ts';
import { stateName } from '../../../src/app/messages/state-name.ts';
import { FAILURE_CODES } from '../../../src/shared/failure.ts';

type Path = readonly string[];

/** Every plain sentence of a language, by its path. Sentences with gaps are functions: see below. */
function sentences(messages: object, path: Path = []): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    const here = [...path, key];
    if (typeof value === 'string') found.set(here.join('.'), value);
    else if (typeof value === 'object' && value !== null) {
      for (const [inner, text] of sentences(value, here)) found.set(inner, text);
    }
  }
  return found;
}

// Names, and words that are the same in both languages.
const SAME = new Set(['district.ocdId', 'associatedStates.FM']);

describe('the Spanish sentences', () => {
  it('are there for every English one, and are not left in English', () => {
    const pairs: [object, object][] = [
      [en, es],
      [aboutEn, aboutEs],
      [doorstepEn, doorstepEs],
      [dataEn, dataEs],
    ];
    for (const [english, spanish] of pairs) {
      const translated = sentences(spanish);
      for (const [path, text] of sentences(english)) {
        if (SAME.has(path) || path.startsWith('states.')) continue;
        const inSpanish = translated.get(path);
        expect(inSpanish, path).toBeDefined();
        if (text !== '') expect(inSpanish, path).not.toBe(text);
      }
    }
  });

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
