import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSearch } from '../../../../src/core/search/read-search.ts';
import { nameKey, searchWords } from '../../../../src/core/search/search-words.ts';
import { StateWords } from '../../../../src/core/search/state-words.ts';

const states = new StateWords();
const readings = (text: string) =>
  readSearch(text, states).map(({ words, state, kind }) => [words.join(' '), state, kind]);

describe('the words of a text', () => {
  it.each([
    ['Winston-Salem', 'winston salem'],
    ["O'Fallon", 'ofallon'],
    ['O Fallon', 'ofallon'],
    ['Mc Allen', 'mcallen'],
    ['Doña Ana', 'dona ana'],
    ['Washington, D.C.', 'washington dc'],
    ['  St.  Paul ', 'st paul'],
  ])('%s are %s', (text, words) => {
    expect(searchWords(text).join(' ')).toBe(words);
  });

  it('are few, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const words = searchWords(text);
        expect(words.length).toBeLessThanOrEqual(10);
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });

  it('make the key of an address, which is its own key again', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const key = nameKey(text);
        expect(nameKey(key)).toBe(key);
      }),
    );
    expect(nameKey('St. Louis (city)')).toBe('saint-louis-city');
    expect(nameKey('constructor')).toBe('constructor');
  });
});

describe('a search', () => {
  it('may end or begin with a state', () => {
    expect(readings('paris tx')).toContainEqual(['paris', 'TX', null]);
    expect(readings('N.Y. Albany')).toContainEqual(['albany', 'NY', null]);
    expect(readings('jackson miss')).toContainEqual(['jackson', 'MS', null]);
    expect(readings('columbia south carolina')).toContainEqual(['columbia', 'SC', null]);
  });

  it('is always all of it a name as well', () => {
    expect(readings('kansas city')[0]).toEqual(['kansas city', null, null]);
    expect(readings('michigan city in')[0]).toEqual(['michigan city in', null, null]);
  });

  it('may say that it is a county, or somebody in Congress', () => {
    expect(readings('cook county il')).toContainEqual(['cook', 'IL', 'county']);
    expect(readings('county of los angeles')).toContainEqual(['los angeles', null, 'county']);
    expect(readings('orleans parish')).toContainEqual(['orleans', null, 'county']);
    expect(readings('senator warren')).toContainEqual(['warren', null, 'member']);
  });

  it('of nothing is nothing', () => {
    expect(readings('')).toEqual([]);
    expect(readings(' ,.- ')).toEqual([]);
  });
});
