import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderSource } from '../../src/lib/folder-source.ts';
import { openSearch } from '../../src/lib/open-search.ts';
import { ES_STATES } from '../../src/shared/es-states.ts';
import { EXPECTATIONS } from './search/relevance.ts';
import { writtenHit } from './search/written-hit.ts';

const folder = resolve(import.meta.dirname, '../../data/snapshot');
const { search } = await openSearch(folderSource(folder), {
  stateNames: Object.entries(ES_STATES),
});

/** So far down a person looks. */
const LOOKED_AT = 3;
const LEAST_SHARE = 0.95;

const tried = EXPECTATIONS.map(({ typed, meant, home = null }) => {
  const hits = search.find(typed, { home }).flatMap((group) => group.hits.map(writtenHit));
  const rank = hits.findIndex((hit) => meant.split('|').includes(hit));
  return { typed, meant, home, rank, hits };
});

describe('what people type', () => {
  it('is at least 120 different searches', () => {
    expect(new Set(tried.map(({ typed, home }) => `${typed}@${home}`)).size).toBeGreaterThan(120);
  });

  it('has what they mean among the first three, 95 times in 100 at least', () => {
    const missed = tried.filter(({ rank }) => rank < 0 || rank >= LOOKED_AT);
    const first = tried.filter(({ rank }) => rank === 0).length;
    const share = 1 - missed.length / tried.length;
    const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
    console.log(
      [
        `${tried.length} searches: ${percent(share)} among the first ${LOOKED_AT}, ${percent(first / tried.length)} first`,
        ...missed.map(
          ({ typed, meant, hits }) =>
            `missed: ${typed} is ${meant}, not ${hits.slice(0, 4).join(', ')}`,
        ),
      ].join('\n'),
    );
    expect(share).toBeGreaterThanOrEqual(LEAST_SHARE);
  });

  it('is not guessed at where it is a word of its own', () => {
    for (const text of ['speaker', 'Speaker', 'governor']) {
      expect(search.find(text), text).toEqual([]);
    }
  });

  it('is not guessed at where all that is like it is far from it', () => {
    // With the name that is two letters off, or begins two letters off.
    const far = { spekaer: 'Spencer', govenor: 'Government Camp', hello: 'Hellertown' };
    for (const [text, name] of Object.entries(far)) {
      const names = search.find(text).flatMap(({ hits }) => hits.map(writtenHit));
      expect(
        names.filter((hit) => hit.includes(name)),
        text,
      ).toEqual([]);
    }
    expect(search.find('spekaer')).toEqual([]);
  });

  it('is said to be a guess where it only resembles a name', () => {
    const near = (text: string) => search.find(text).map((group) => group.near);
    expect(near('philadelpia')).toEqual([true, true]);
    expect(near('philadelphi')).toEqual([false, false]);
    expect(near('CA-36')).toEqual([false]);
    expect(near('st louis missou').slice(0, 1)).toEqual([false]);
  });

  it('has the state at the beginning of a district’s Open Civic Data id', () => {
    const found = (text: string) =>
      search.find(text).flatMap((group) => group.hits.map(writtenHit));
    expect(found('ocd-division/country:us/state:ca')).toEqual(['state CA']);
    expect(found('ocd-division/country:us/state:ca/cd:')).toEqual(['state CA']);
    expect(found('ocd-division/country:us/state:xx')).toEqual([]);
    expect(found('ocd-division/country:us/state:ca/cd:3')[0]).toBe('district CA-3');
  });

  it('has the state before a village of the name, and the county before a far town', () => {
    const found = (text: string) =>
      search.find(text).flatMap((group) => group.hits.map(writtenHit));
    const washington = found('Washington');
    expect(washington.slice(0, 2)).toEqual(['place Washington DC', 'state WA']);
    const louis = found('St. Louis');
    expect(louis[0]).toBe('place Saint Louis MO');
    expect(louis).toContain('county St. Louis (city) MO');
    expect(louis).not.toContain('place Saint Louis MI');
    expect(found('San Juan')[0]).toBe('state PR');
  });
});
