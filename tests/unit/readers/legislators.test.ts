import { describe, expect, it } from 'vitest';
import { readLegislators } from '../../../data/build/readers/legislators.ts';
import { legislator } from './official-files.ts';
import { refusal } from './refusal.ts';

const read = (...people: unknown[]) => readLegislators(JSON.stringify(people), 'roster.json');
const rep = (bioguide: string, state: string, district: unknown) =>
  legislator(bioguide, { type: 'rep', state, district });
const sen = (bioguide: string, state: string, senateClass: unknown, changes = {}) =>
  legislator(bioguide, { type: 'sen', state, class: senateClass, ...changes });

describe('the roster of Congress', () => {
  it('gives a representative as published, null where nothing is', () => {
    const term = {
      type: 'rep',
      district: 36,
      phone: '202-225-3976',
      url: 'https://lieu.house.gov',
    };
    const { house } = read(
      legislator('L000582', term, { first: 'Ted', last: 'Lieu', official_full: 'Ted Lieu' }),
    );
    expect(house).toEqual([
      {
        bioguide: 'L000582',
        name: 'Ted Lieu',
        firstName: 'Ted',
        lastName: 'Lieu',
        nickname: null,
        party: 'Democrat',
        caucus: null,
        state: 'CA',
        phone: '202-225-3976',
        website: 'https://lieu.house.gov',
        contactForm: null,
        office: null,
        termEnd: '2027-01-03',
        role: 'representative',
        district: 'CA-36',
      },
    ]);
  });

  it('gives a senator with class, rank and caucus', () => {
    const changes = { party: 'Independent', caucus: 'Democrat', state_rank: 'junior' };
    const { senators } = read(sen('S000033', 'VT', 1, changes));
    expect(senators[0]).toMatchObject({
      role: 'senator',
      state: 'VT',
      senateClass: 1,
      rank: 'junior',
      party: 'Independent',
      caucus: 'Democrat',
    });
  });

  it('names seat and role of those who sit for a whole state or territory', () => {
    const { house } = read(
      rep('A000001', 'AK', 0),
      rep('A000002', 'DC', 0),
      rep('A000003', 'GU', 0),
      rep('A000004', 'PR', 0),
    );
    expect(house.map(({ district, role }) => `${district} ${role}`)).toEqual([
      'AK-AL representative',
      'DC-AL delegate',
      'GU-AL delegate',
      'PR-AL resident-commissioner',
    ]);
  });

  it('takes the last term', () => {
    const person = legislator('A000001', { type: 'sen', class: 1 });
    const earlier = {
      type: 'rep',
      start: '1993-01-05',
      end: '1995-01-03',
      state: 'WA',
      party: 'x',
    };
    const terms = [{ ...earlier, district: 1 }, ...(person['terms'] as unknown[])];
    const { house, senators } = read({ ...person, terms });
    expect([house.length, senators.length]).toEqual([0, 1]);
  });

  it('composes a name where no official one is published', () => {
    const name = {
      first: 'James',
      middle: 'Q.',
      last: 'Gallagher',
      suffix: 'Jr.',
      official_full: '',
    };
    const { house } = read(legislator('G000001', { type: 'rep', district: 1 }, name));
    expect(house[0]?.name).toBe('James Q. Gallagher Jr.');
  });

  it.each<[string, unknown, string]>([
    [
      'another type of term',
      legislator('A000001', { type: 'prez' }),
      'A000001: a term is of type "prez"',
    ],
    ['no term', { ...rep('A000001', 'CA', 1), terms: [] }, 'A000001: has no term'],
    ['an id that is none', rep('A1', 'CA', 1), 'entry 1: bioguide is "A1"'],
    ['an unknown state', rep('A000001', 'XX', 1), 'A000001: no state is called "XX"'],
    [
      'no district',
      rep('A000001', 'CA', undefined),
      'A000001: district is undefined, not a number',
    ],
    ['a district that cannot be', rep('A000001', 'CA', 60), 'A000001: CA has no district 60'],
    ['a class that cannot be', sen('A000001', 'CA', 4), 'A000001: class is 4, not 1, 2 or 3'],
    [
      'an unknown rank',
      sen('A000001', 'CA', 1, { state_rank: 'first' }),
      'A000001: state_rank is "first"',
    ],
    [
      'a senator from a territory',
      sen('A000001', 'PR', 1),
      'A000001: is a senator from PR, which sends none',
    ],
    [
      'no party',
      legislator('A000001', { type: 'rep', party: '' }),
      'A000001: party is "", not a text',
    ],
    [
      'a day that is none',
      legislator('A000001', { end: 'soon' }),
      'A000001: end is "soon", not YYYY-MM-DD',
    ],
    ['no name', { ...rep('A000001', 'CA', 1), name: null }, 'A000001: name is null, not an object'],
  ])('refuses %s by name', (_name, person, reason) => {
    expect(refusal(() => read(person))).toBe(`roster.json: ${reason}`);
  });

  it('refuses terms out of order, of which the last is not the current one', () => {
    const person = rep('A000001', 'CA', 1);
    const terms = [...(person['terms'] as object[]), { start: '2019-01-03' }];
    expect(refusal(() => read({ ...person, terms }))).toBe(
      'roster.json: A000001: the last term begins on 2019-01-03, before another',
    );
  });

  it('refuses two members in one seat', () => {
    expect(refusal(() => read(rep('A000001', 'CA', 36), rep('A000002', 'CA', 36)))).toBe(
      'roster.json: CA-36 has two members: Ann A000001 and Ann A000002',
    );
  });

  it('refuses a person that is there twice', () => {
    expect(refusal(() => read(rep('A000001', 'CA', 36), sen('A000001', 'CA', 1)))).toBe(
      'roster.json: A000001 has two entries: Ann A000001 and Ann A000001',
    );
  });

  it('refuses three senators of a state, and two of one class', () => {
    const [a, b, c] = [sen('A000001', 'CA', 1), sen('A000002', 'CA', 2), sen('A000003', 'CA', 3)];
    expect(refusal(() => read(a, b, c))).toBe(
      'roster.json: CA has 3 senators: Ann A000001, Ann A000002, Ann A000003',
    );
    expect(refusal(() => read(a, sen('A000002', 'CA', 1)))).toBe(
      'roster.json: CA class 1 has two senators: Ann A000001 and Ann A000002',
    );
  });

  it('refuses a login page', () => {
    expect(refusal(() => readLegislators('<!DOCTYPE html>', 'roster.json'))).toMatch(
      /^roster\.json(:1)?: is not JSON: /,
    );
  });
});

describe('a roster at the turn of two Congresses', () => {
  const NEXT = { start: '2027-01-03', end: '2029-01-03' };
  const person = (bioguide: string, ...terms: object[]) => {
    const made = legislator(bioguide, { type: 'rep', state: 'CA', district: 1 }) as {
      terms: object[];
    };
    const [term] = made.terms;
    return { ...made, terms: terms.map((changes) => ({ ...term, ...changes })) };
  };
  const districts = (members: readonly { bioguide: string; district: string }[] | undefined) =>
    members?.map(({ bioguide, district }) => `${bioguide} ${district}`);

  it('knows nobody of the next one before a House term begins with it', () => {
    const senator = sen('S000001', 'VT', 1, { start: '2025-01-03', end: '2031-01-03' });
    expect(read(rep('A000001', 'AK', 0), senator).next).toBeNull();
  });

  it('has who sits now and who sits next, each on the seat of that term', () => {
    const now = { start: '2025-01-03', end: '2027-01-03' };
    const rosters = read(
      person('A000001', { ...now, district: 36 }, { ...NEXT, district: 32 }),
      person('A000002', { ...now, district: 32 }),
      person('A000003', { ...NEXT, district: 36 }),
      person('A000004', { start: '2015-01-06', end: '2017-01-03' }, { ...NEXT, district: 5 }),
      sen('S000001', 'CA', 1, { start: '2025-01-03', end: '2031-01-03' }),
      sen('S000002', 'CA', 3, { start: '2021-01-03', end: '2027-01-03' }),
    );
    expect(districts(rosters.house)).toEqual(['A000001 CA-36', 'A000002 CA-32']);
    expect(districts(rosters.next?.house)).toEqual([
      'A000001 CA-32',
      'A000003 CA-36',
      'A000004 CA-5',
    ]);
    expect(rosters.senators).toHaveLength(2);
    expect(rosters.next?.senators.map(({ bioguide }) => bioguide)).toEqual(['S000001']);
  });

  it('refuses two members of the next Congress for one seat', () => {
    const twice = () => read(person('A000001', NEXT), person('A000002', NEXT));
    expect(refusal(twice)).toMatch(/CA-1 has two members/);
  });
});
