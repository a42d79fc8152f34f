import { describe, expect, it } from 'vitest';
import { readExtraStates } from '../../../data/build/readers/extra-states.ts';
import { readZctaPairs } from '../../../data/build/readers/zcta-pairs.ts';
import { refusal } from './refusal.ts';

const pairs = (text: string) => readZctaPairs(text, 'pairs.json');
const row = (state: string, districts: unknown) => JSON.stringify({ state, districts });

describe('the relation reduced to pairs', () => {
  it('gives pairs without shares, in the order of the file and not that of numbers', () => {
    const text = `{"90210":${row('CA', [36, 30])},\n"02138":${row('MA', [5])},\n"10001":${row('NY', [12])}}`;
    expect(pairs(text)).toEqual([
      { zcta: '90210', state: 'CA', district: 36, landShare: null },
      { zcta: '90210', state: 'CA', district: 30, landShare: null },
      { zcta: '02138', state: 'MA', district: 5, landShare: null },
      { zcta: '10001', state: 'NY', district: 12, landShare: null },
    ]);
  });

  it('numbers the only district of a state 0, at large or a delegate', () => {
    const text = `{"99501":${row('AK', [0])},"00601":${row('PR', [98])}}`;
    expect(pairs(text).map(({ district }) => district)).toEqual([0, 0]);
  });

  it.each([
    ['an unknown state', row('XX', [1]), 'no state is called "XX"'],
    ['no state', '{"districts":[1]}', 'state is undefined, not a text'],
    ['a number that cannot be', row('CA', [54]), 'CA has no district 54'],
    ['a number as a text', row('CA', ['36']), 'a district is "36"'],
    ['a broken number', row('CA', [3.5]), 'CA has no district 3.5'],
    ['no district', row('CA', []), 'has no district'],
    ['one district twice', row('PR', [0, 98]), 'has one district twice: 0, 0'],
    ['a list', '[]', 'the row is [], not an object'],
  ])('refuses %s with file, line and reason', (_name, value, reason) => {
    const text = `{\n"90211":${row('CA', [36])},\n"90210":${value}}`;
    expect(refusal(() => pairs(text))).toBe(`pairs.json:3: 90210: ${reason}`);
  });

  it('refuses a ZCTA that is there twice, of which JSON.parse would keep the last', () => {
    const text = `{\n"90210":${row('CA', [36])},\n"90210":${row('CA', [30])}}`;
    expect(refusal(() => pairs(text))).toBe('pairs.json:3: 90210 is there twice');
  });

  it('refuses a ZCTA of four digits', () => {
    expect(refusal(() => pairs(`{"2138":${row('MA', [5])}}`))).toBe(
      'pairs.json: ZCTA "2138" is not five digits',
    );
  });

  it('refuses a file that is cut short', () => {
    expect(refusal(() => pairs('{"90210":{"state"'))).toMatch(/^pairs\.json(:1)?: is not JSON: /);
  });
});

describe('the extra states', () => {
  const read = (text: string) => readExtraStates(text, 'extra.json');

  it('give the states that a ZCTA also reaches into', () => {
    expect(read('{"57638":["SD"],\n"01001":["CT","RI"]}')).toEqual([
      { zcta: '57638', states: ['SD'] },
      { zcta: '01001', states: ['CT', 'RI'] },
    ]);
  });

  it.each([
    ['an unknown state', '["XX"]', 'no state is called "XX"'],
    ['a state that is no text', '[46]', 'a state is 46'],
    ['no state', '[]', 'has no state'],
  ])('are refused for %s with file, line and reason', (_name, value, reason) => {
    expect(refusal(() => read(`{\n"57638":${value}\n}`))).toBe(`extra.json:2: 57638: ${reason}`);
  });
});
