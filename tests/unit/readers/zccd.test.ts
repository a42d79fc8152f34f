import { describe, expect, it } from 'vitest';
import { readZccd } from '../../../data/build/readers/zccd.ts';
import { refusal } from './refusal.ts';

const file = (...rows: string[]) =>
  `${['state_fips,state_abbr,zcta,cd', ...rows].join('\r\n')}\r\n`;
const read = (text: string) => readZccd(text, 'zccd.csv');

describe('the ZCTA to district table', () => {
  it('gives pairs without shares, in the order of the file', () => {
    expect(read(file('32,NV,89019,3', '06,CA,89019,23'))).toEqual([
      { zcta: '89019', state: 'NV', district: 3, landShare: null },
      { zcta: '89019', state: 'CA', district: 23, landShare: null },
    ]);
  });

  it('numbers the only district of a state 0, at large or a delegate', () => {
    const rows = read(file('02,AK,99501,0', '02,AK,99502,00', '72,PR,00601,98', '11,DC,20001,0'));
    expect(rows.map(({ district }) => district)).toEqual([0, 0, 0, 0]);
  });

  it('needs no end of the last line', () => {
    expect(read(file('06,CA,90210,36').trimEnd())).toHaveLength(1);
  });

  it.each([
    ['a missing column', '06,CA,90210', '3 columns, expected 4'],
    ['an unknown state', '03,XX,90210,1', 'no state has the FIPS code "03"'],
    ['two states in a row', '06,NV,90210,36', 'FIPS code 06 is CA, not NV'],
    ['a ZCTA that has lost its zero', '25,MA,2138,5', 'ZCTA "2138" is not five digits'],
    ['a number that cannot be', '06,CA,90210,99', 'CA has no district "99"'],
    ['a number that is none', '06,CA,90210,null', 'CA has no district "null"'],
    ['a pair that is there twice', '06,CA,90211,36', '90211 CA-36 is there twice'],
    ['an empty line', '', '1 columns, expected 4'],
  ])('refuses %s with file, line and reason', (_name, row, reason) => {
    const text = file('06,CA,90211,36', row, '06,CA,90212,36');
    expect(refusal(() => read(text))).toBe(`zccd.csv:3: ${reason}`);
  });

  it('refuses a quote that does not close', () => {
    expect(refusal(() => read(file('06,CA,90210,"36')))).toMatch(/^zccd\.csv:2: .*[Qq]uote/);
  });

  it('refuses another header', () => {
    expect(refusal(() => read('zip,cd\r\n90210,36\r\n'))).toMatch(/^zccd\.csv:1: the header is /);
  });
});
