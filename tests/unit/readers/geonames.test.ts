import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readGeoNames } from '../../../data/build/readers/geonames.ts';
import { readGeoNamesZip } from '../../../data/build/readers/geonames-zip.ts';
import { type PostalRow, postalRow, postalZip } from './official-files.ts';
import { refusal } from './refusal.ts';

const read = (...rows: string[]) => readGeoNames(rows.join('\n'), 'US.txt');

describe('GeoNames postal codes', () => {
  it('give place, county, state, point and its accuracy', () => {
    expect(read(postalRow())).toEqual([
      {
        zip: '90210',
        place: 'Beverly Hills',
        state: 'CA',
        county: 'Los Angeles',
        point: { lat: 34.0901, lon: -118.4065 },
        accuracy: 4,
      },
    ]);
  });

  it('have no accuracy where the column is empty', () => {
    expect(read(postalRow({ accuracy: '' }))[0]?.accuracy).toBeNull();
  });

  it('have no state for military mail, whatever the column says', () => {
    const rows = ['', 'AE'].map((state) => postalRow({ place: 'APO AE', state }));
    expect(read(...rows).map(({ state }) => state)).toEqual(['', '']);
  });

  it('keep the state of an associated state', () => {
    expect(read(postalRow({ zip: '96960', state: 'MH' }))[0]?.state).toBe('MH');
  });

  it('keep the file order and a ZIP that is there twice', () => {
    const zips = ['96863', '96860', '96860'];
    expect(read(...zips.map((zip) => postalRow({ zip }))).map(({ zip }) => zip)).toEqual(zips);
  });

  it('keep quotes as they are', () => {
    expect(read(postalRow({ place: 'Joint Base "Lewis' }))[0]?.place).toBe('Joint Base "Lewis');
  });

  it('come from the official archive too', () => {
    expect(readGeoNamesZip(postalZip([postalRow()]), 'US.zip')).toEqual(read(postalRow()));
  });

  it.each<[string, Partial<PostalRow>, string]>([
    ['another country', { country: 'CA' }, 'country "CA" is not US'],
    ['a ZIP of four digits', { zip: '2138' }, 'ZIP "2138" is not five digits'],
    ['no place', { place: '' }, '90210 has no place name'],
    ['an unknown state', { state: 'XX' }, 'no state is called "XX"'],
    ['no state without military mail', { state: '' }, '"Beverly Hills" has no state'],
    ['a latitude beyond the pole', { lat: '90.5' }, 'latitude 90.5 is outside -90 to 90'],
    ['a longitude beyond 180', { lon: '-181' }, 'longitude -181 is outside -180 to 180'],
    ['an empty latitude', { lat: '' }, 'latitude "" is not a number'],
    ['an accuracy that there is not', { accuracy: '9' }, 'accuracy "9" is not 1 to 6'],
  ])('are refused for %s with file, line and reason', (_name, changes, reason) => {
    expect(refusal(() => read(postalRow(), postalRow(changes)))).toBe(`US.txt:2: ${reason}`);
  });

  it('are refused for a row of another length', () => {
    expect(refusal(() => read(`${postalRow()}\tmore`))).toBe('US.txt:1: 13 columns, expected 12');
  });

  it('name the file inside the archive', () => {
    const archive = postalZip([postalRow({ zip: '9021' })]);
    expect(refusal(() => readGeoNamesZip(archive, 'US.zip'))).toBe(
      'US.zip/US.txt:1: ZIP "9021" is not five digits',
    );
  });

  it('are refused where the archive has no US.txt', () => {
    const archive = zipSync({ 'readme.txt': strToU8('x') });
    expect(refusal(() => readGeoNamesZip(archive, 'US.zip'))).toBe(
      'US.zip: has 0 files *US.txt; there are readme.txt',
    );
  });

  it('are refused where the text is not UTF-8', () => {
    const archive = zipSync({ 'US.txt': new Uint8Array([0xff, 0xfe, 0x20]) });
    expect(refusal(() => readGeoNamesZip(archive, 'US.zip'))).toBe(
      'US.zip/US.txt: is not UTF-8 text',
    );
  });
});
