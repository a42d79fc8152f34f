import { describe, expect, it } from 'vitest';
import { SPLIT, UNFINISHED, UNKNOWN, WHOLE } from '../../../src/core/answer-kind.ts';
import { ZipIndex } from '../../../src/core/zip-index.ts';
import type { ZipRecord } from '../../../src/core/zip-table.ts';

const AREA: ZipRecord = {
  zipType: 'area',
  basis: 'census-relation',
  primaryRule: 'point-in-district',
  estimated: false,
  districts: [2, 1],
  region: null,
};
const ONLY: ZipRecord = { ...AREA, primaryRule: 'only-district', districts: [0] };
const MILITARY: ZipRecord = {
  zipType: 'military',
  basis: 'none',
  primaryRule: 'none',
  estimated: false,
  districts: [],
  region: 'AE',
};

const recordOf = new Uint16Array(100_000);
recordOf[36010] = 1;
recordOf[99501] = 2;
recordOf[9001] = 3;

const index = new ZipIndex({
  plan: 119,
  districts: [
    { state: 'AK', number: null },
    { state: 'AL', number: 1 },
    { state: 'AL', number: 2 },
  ],
  records: [AREA, ONLY, MILITARY],
  recordOf,
});

describe('the ZIP index', () => {
  it('names every district of a split ZIP, the likeliest first', () => {
    expect(index.lookup('36010')).toEqual({
      kind: 'zip',
      status: 'found',
      zip: '36010',
      zipType: 'area',
      split: true,
      estimated: false,
      districts: [
        {
          code: 'AL-2',
          geoid: '0102',
          ocdId: 'ocd-division/country:us/state:al/cd:2',
          primary: true,
        },
        {
          code: 'AL-1',
          geoid: '0101',
          ocdId: 'ocd-division/country:us/state:al/cd:1',
          primary: false,
        },
      ],
      states: ['AL'],
      basis: 'census-relation',
      primaryRule: 'point-in-district',
      plan: 119,
    });
  });

  it('does not call a ZIP in one district split', () => {
    expect(index.lookup('99501')).toMatchObject({ split: false, states: ['AK'] });
  });

  it('answers a military ZIP with no district and its region', () => {
    expect(index.lookup('09001')).toMatchObject({
      status: 'no-district',
      zip: '09001',
      districts: [],
      states: ['AE'],
    });
  });

  it('answers an unknown ZIP with the states of its first three digits', () => {
    expect(index.lookup('36099')).toEqual({
      kind: 'zip',
      status: 'unknown',
      zip: '36099',
      prefixStates: ['AL'],
      plan: 119,
    });
    expect(index.lookup('00000')).toMatchObject({ status: 'unknown', prefixStates: [] });
  });

  it('makes an answer once and freezes it to the bottom', () => {
    const answer = index.lookup('36010');
    expect(index.lookup('36010')).toBe(answer);
    expect(index.finished(36010)).toBe(answer);
    expect(Object.isFrozen(answer)).toBe(true);
    if (answer.status !== 'found') throw new Error('36010 is in the table');
    expect(Object.isFrozen(answer.districts)).toBe(true);
    expect(answer.districts.every(Object.isFrozen)).toBe(true);
  });

  it('knows what a finished answer counts as without the answer', () => {
    expect(index.kindOf(36011)).toBe(UNFINISHED);
    for (const zip of ['36010', '99501', '09001', '36011']) index.lookup(zip);
    const kinds = [36010, 99501, 9001, 36011].map((number) => index.kindOf(number));
    expect(kinds).toEqual([SPLIT, WHOLE, WHOLE, UNKNOWN]);
  });

  it.each(['', '9021', '902100', '9021O', '９0210'])(
    'throws for %j, which is no five digits',
    (text) => {
      expect(() => index.lookup(text)).toThrow(TypeError);
    },
  );
});
