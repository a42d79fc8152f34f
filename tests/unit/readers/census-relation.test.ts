import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCensusRelation } from '../../../data/build/readers/census-relation.ts';
import { relationFile, relationHeader, relationRow } from './official-files.ts';
import { refusal } from './refusal.ts';

const read = (text: string) => readCensusRelation(text, 'rel.txt');

describe('the Census relationship file', () => {
  it('gives each ZCTA its districts with their shares of its land', () => {
    const { pairs, congress } = read(
      relationFile([relationRow('0630', '90210', 3000), relationRow('0636', '90210', 1000)]),
    );
    expect(congress).toBe(119);
    expect(pairs).toEqual([
      { zcta: '90210', state: 'CA', district: 30, landShare: 0.75 },
      { zcta: '90210', state: 'CA', district: 36, landShare: 0.25 },
    ]);
  });

  it('is read with and without a byte-order mark, with either line end', () => {
    const rows = [relationRow('0636', '90210', 1000)];
    const text = relationFile(rows);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(read(text.slice(1)).pairs).toEqual(read(text).pairs);
    expect(read(text.replaceAll('\n', '\r\n')).pairs).toEqual(read(text).pairs);
  });

  it('names the Congress by its columns', () => {
    const text = relationFile([relationRow('0636', '90210', 1)], relationHeader('120', '26'));
    expect(read(text).congress).toBe(120);
  });

  it('finds its columns by name, wherever they stand', () => {
    const text = 'AREALAND_PART|GEOID_ZCTA5_20|GEOID_CD119_20\n5|90210|0636\n';
    expect(read(text).pairs).toEqual([{ zcta: '90210', state: 'CA', district: 36, landShare: 1 }]);
  });

  it('numbers the only district of a state 0, at large or a delegate', () => {
    const { pairs } = read(
      relationFile([relationRow('0200', '99501', 1), relationRow('7298', '00601', 1)]),
    );
    expect(pairs.map(({ state, district }) => [state, district])).toEqual([
      ['AK', 0],
      ['PR', 0],
    ]);
  });

  it('keeps a district of which the ZCTA has water only', () => {
    const rows = [relationRow('0630', '90210', 10), relationRow('0636', '90210', 0, 5)];
    expect(read(relationFile(rows)).pairs.map(({ landShare }) => landShare)).toEqual([1, 0]);
  });

  it('gives no shares to a ZCTA without land', () => {
    const rows = [relationRow('0630', '90210', 0, 9), relationRow('0636', '90210', 0, 5)];
    expect(read(relationFile(rows)).pairs.map(({ landShare }) => landShare)).toEqual([null, null]);
  });

  it('leaves out what is in no ZCTA and in no district, and says where', () => {
    const { pairs, rules } = read(
      relationFile([
        relationRow('0630', '', 10),
        relationRow('17ZZ', '60601', 0, 5),
        relationRow('1707', '60601', 20),
      ]),
    );
    expect(pairs).toEqual([{ zcta: '60601', state: 'IL', district: 7, landShare: 1 }]);
    expect(rules.map(({ rows }) => rows)).toEqual([['line 2'], ['line 3']]);
  });

  it('gives shares of each ZCTA that add up to one', () => {
    const lands = fc.array(fc.integer({ min: 1, max: 1e11 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(lands, (parts) => {
        const rows = parts.map((land, index) => relationRow(`060${index + 1}`, '90210', land));
        const { pairs } = read(relationFile(rows));
        const sum = pairs.reduce((all, { landShare }) => all + (landShare ?? Number.NaN), 0);
        expect(sum).toBeCloseTo(1, 12);
      }),
    );
  });

  it.each([
    ['a row of too few columns', '0636|90210', 'rel.txt:3: 2 columns, the header has 17'],
    [
      'a ZCTA of four digits',
      relationRow('0636', '9021', 1),
      'rel.txt:3: ZCTA "9021" is not five digits',
    ],
    [
      'a state that there is not',
      relationRow('0301', '90210', 1),
      'rel.txt:3: no state has the FIPS code "03"',
    ],
    [
      'a district number that cannot be',
      relationRow('0677', '90210', 1),
      'rel.txt:3: CA has no district "77"',
    ],
    [
      'a GEOID that is none',
      relationRow('636', '90210', 1),
      `rel.txt:3: "636" is no district's GEOID`,
    ],
    ['an area that is none', relationRow('0636', '90210', -1), 'rel.txt:3: AREALAND_PART is -1'],
    [
      'an empty area',
      relationRow('0636', '90210', Number.NaN).replace('NaN', ''),
      'rel.txt:3: AREALAND_PART "" is not a number',
    ],
    [
      'a pair that is there twice',
      relationRow('0630', '90210', 1),
      'rel.txt:3: 90210 in CA-30 is there twice',
    ],
    ['an empty line', '', 'rel.txt:3: 1 columns, the header has 17'],
  ])('refuses %s with file, line and reason', (_name, row, reason) => {
    const text = relationFile([relationRow('0630', '90210', 1), row]);
    expect(refusal(() => read(text))).toBe(reason);
  });

  it('refuses a header without a column that it needs', () => {
    const text = relationFile([], relationHeader('119').replace('AREALAND_PART', 'AREA'));
    expect(refusal(() => read(text))).toMatch(
      /^rel\.txt:1: no column is named like \^AREALAND_PART\$: /,
    );
  });

  it('refuses an empty file', () => {
    expect(refusal(() => read(''))).toMatch(/^rel\.txt:1: no column is named like/);
  });
});
