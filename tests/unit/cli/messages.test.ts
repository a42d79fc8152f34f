import { describe, expect, it } from 'vitest';
import { certainty, memberLine, unknownZip } from '../../../src/cli/messages.ts';
import { printable } from '../../../src/cli/printable.ts';
import type { KnownZip, Member } from '../../../src/lib/index.ts';

const names = (...codes: string[]) =>
  codes.map((code, i) => ({ code, geoid: '', ocdId: '', primary: i === 0 }));

const AREA: KnownZip = {
  kind: 'zip',
  status: 'found',
  zip: '90210',
  zipType: 'area',
  split: false,
  estimated: false,
  districts: names('CA-36'),
  states: ['CA'],
  basis: 'census-relation',
  primaryRule: 'only-district',
  plan: 119,
};

describe('how sure an answer is', () => {
  it.each([
    [AREA, 'All of this ZIP code is in one district.'],
    [
      {
        ...AREA,
        split: true,
        districts: names('CA-36', 'CA-30'),
        primaryRule: 'point-in-district',
      },
      'Split: this ZIP code crosses 2 districts. Likeliest is CA-36, as its middle lies there. The street address decides.',
    ],
    [
      { ...AREA, split: true, districts: names('CA-36', 'CA-30'), primaryRule: 'land-share' },
      'Split: this ZIP code crosses 2 districts. Likeliest is CA-36, as most of its land lies there. The street address decides.',
    ],
    [
      { ...AREA, zipType: 'point', estimated: true, basis: 'place-relation' },
      'Estimate: a ZIP code of PO boxes or one building has no area; its whole place lies in this district.',
    ],
    [
      {
        ...AREA,
        zipType: 'point',
        estimated: true,
        basis: 'place-relation',
        primaryRule: 'nearest-district',
        districts: names('CA-36', 'CA-30'),
      },
      'Estimate: a ZIP code of PO boxes or one building has no area; its place lies in these districts. Likeliest is CA-36, as it is nearest to its point.',
    ],
    [
      { ...AREA, zipType: 'point', estimated: true, basis: 'point-only' },
      'Estimate: a ZIP code of PO boxes or one building has no area; this is the district of its point on the map.',
    ],
    [
      { ...AREA, zipType: 'point', estimated: false, basis: 'place-relation' },
      'A ZIP code of PO boxes or one building has no area; its whole place lies in this district.',
    ],
  ] as [KnownZip, string][])('is said in a sentence: %#', (answer, sentence) => {
    expect(certainty(answer)).toBe(sentence);
  });
});

describe('a member', () => {
  const member: Member = {
    bioguide: 'S000033',
    name: 'Bernard Sanders',
    firstName: 'Bernard',
    lastName: 'Sanders',
    nickname: 'Bernie',
    party: 'Independent',
    caucus: 'Democrat',
    state: 'VT',
    phone: '202-224-5141',
    website: null,
    contactForm: null,
    office: null,
    termEnd: '2031-01-03',
  };

  it('comes with title, party, caucus and phone', () => {
    expect(memberLine(member, 'senator')).toBe(
      'Sen. Bernard Sanders, Independent (caucuses with Democrats), 202-224-5141',
    );
  });

  it('comes without what is not known', () => {
    expect(memberLine({ ...member, caucus: null, phone: null }, 'delegate')).toBe(
      'Del. Bernard Sanders, Independent',
    );
  });
});

describe('an unknown ZIP', () => {
  it('comes with the states that its first digits lead to', () => {
    expect(unknownZip('063', ['CT', 'MA', 'NY'])).toBe(
      'No ZIP code in the data. Those that begin with 063 are in CT, MA, and NY.',
    );
    expect(unknownZip('000', [])).toBe(
      'No ZIP code in the data, and none begins like it. Please check the digits.',
    );
  });
});

describe('what was typed', () => {
  it('is shown without anything that a terminal obeys', () => {
    expect(printable('\u001b[31m9O210\u202e')).toBe('\ufffd[31m9O210\ufffd');
    expect(printable(' \u00a0')).toBe('(nothing)');
    expect(printable('9'.repeat(10_000))).toBe(`${'9'.repeat(60)}...`);
  });
});
