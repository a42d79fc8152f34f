import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDistrictShapefile } from '../../../data/build/readers/district-shapefile.ts';
import { refusal } from './refusal.ts';
import {
  censusRow,
  type Rings,
  type Row,
  writeDbf,
  writeShp,
  zipShapefile,
} from './shapefile-writer.ts';
import { hole, square } from './squares.ts';

const ring = square(-118, 34, 1);
const good = censusRow('06', '36');
const whole = zipShapefile([good], [[ring]]);

const refused = (archive: Uint8Array) => refusal(() => readDistrictShapefile(archive, 'cb.zip'));

describe('an archive is refused', () => {
  it.each<[string, Uint8Array, string]>([
    ['that is none', strToU8('<html>'), 'cb.zip: is no whole ZIP archive: '],
    ['that is cut short', whole.slice(0, 200), 'cb.zip: is no whole ZIP archive: '],
    [
      'without a table',
      zipSync({ 'cb.prj': strToU8('GEOGCS["WGS_1984"]') }),
      'cb.zip: has 0 files *.dbf; there are cb.prj',
    ],
    [
      'with two tables',
      zipShapefile([good], [[ring]], { 'other.dbf': writeDbf([good]) }),
      'cb.zip: has 2 files *.dbf; there are ',
    ],
    [
      'with another projection',
      zipShapefile([good], [[ring]], { 'cb.prj': strToU8('PROJCS["NAD83 / UTM 11N"]') }),
      'cb.zip/cb.prj: is "PROJCS[',
    ],
    [
      'with fewer shapes than rows',
      zipShapefile([good, censusRow('06', '37')], [[ring]]),
      'cb.zip/cb.shp: has 1 shapes, its table has 2 rows',
    ],
    [
      'with a table cut short',
      zipShapefile([good], [[ring]], { 'cb.dbf': writeDbf([good]).slice(0, -5) }),
      'cb.zip/cb.dbf: has 204 bytes; its 1 rows need 208',
    ],
    [
      'with a geometry cut short',
      zipShapefile([good], [[ring]], { 'cb.shp': writeShp([[ring]]).slice(0, -8) }),
      'cb.zip/cb.shp: has 228 bytes and says 236',
    ],
    [
      'with lines instead of polygons',
      zipShapefile([good], [[ring]], { 'cb.shp': writeShp([[ring]], 3) }),
      'cb.zip/cb.shp: record 1: has the shape type 3, not 5 (polygon)',
    ],
    [
      'with something else named .shp',
      zipShapefile([good], [[ring]], { 'cb.shp': strToU8('nothing') }),
      'cb.zip/cb.shp: is no shapefile',
    ],
  ])('%s', (_name, archive, reason) => {
    expect(refused(archive)).toContain(reason);
  });

  it('with a row marked as deleted, which would shift the rows against the shapes', () => {
    const table = writeDbf([good]);
    table[32 + 5 * 32 + 1] = '*'.charCodeAt(0);
    expect(refused(zipShapefile([good], [[ring]], { 'cb.dbf': table }))).toBe(
      'cb.zip/cb.dbf:1: is marked as deleted',
    );
  });

  it('with a record that says it is longer than the file', () => {
    const geometry = writeShp([[ring]]);
    new DataView(geometry.buffer).setInt32(104, 9999);
    expect(refused(zipShapefile([good], [[ring]], { 'cb.shp': geometry }))).toBe(
      'cb.zip/cb.shp: record 1: is cut short',
    );
  });
});

describe('a district is refused', () => {
  it.each<[string, Row, Rings, string]>([
    [
      'with an open ring',
      good,
      [ring.slice(0, 4)],
      'a ring that begins at -118,34 and ends at -117,34',
    ],
    ['with a ring of three positions', good, [ring.slice(0, 3)], 'has a ring of 3 positions'],
    ['off the Earth', good, [square(-118, 89.5, 1)], 'a position at longitude -118, latitude 90.5'],
    ['with a hole in no ring', good, [ring, hole(0, 0, 1)], 'has a hole in no ring at 0,0'],
    [
      'with a ring without an area',
      good,
      [
        [
          [0, 0],
          [1, 1],
          [0, 0],
          [0, 0],
        ],
      ],
      'has a ring without an area at 0,0',
    ],
    ['of an unknown state', censusRow('03', '01'), [ring], 'no state has the FIPS code "03"'],
    ['with a number that cannot be', censusRow('06', '54'), [ring], 'CA has no district "54"'],
    ["with a delegate's number in a state", censusRow('06', '98'), [ring], 'CA has no district 98'],
    ['with a number where a delegate sits', censusRow('11', '01'), [ring], 'DC has no district 1'],
    ['with a GEOID of another', { ...good, GEOID: '0637' }, [ring], 'GEOID 0637 is not 0636'],
    ['without a GEOID', { ...good, GEOID: '' }, [ring], 'GEOID is ""'],
    [
      'with an area that is none',
      { ...good, ALAND: '-5' },
      [ring],
      'ALAND is "-5", not square metres',
    ],
    [
      'without a column of numbers',
      { STATEFP: '06', GEOID: '0636' },
      [ring],
      'no column is named like CD119FP, there are STATEFP, GEOID',
    ],
  ])('%s', (_name, row, rings, reason) => {
    const sentence = refused(zipShapefile([row], [rings]));
    expect(sentence).toMatch(/^cb\.zip\/cb\.(shp|dbf): record 1/);
    expect(sentence).toContain(reason);
  });

  it('that is there twice', () => {
    expect(refused(zipShapefile([good, good], [[ring], [ring]]))).toBe(
      'cb.zip/cb.shp: record 2 (GEOID 0636): district CA-36 is there twice',
    );
  });

  it('that stands alone as water', () => {
    expect(refused(zipShapefile([censusRow('17', 'ZZ')], [[ring]]))).toBe(
      'cb.zip/cb.shp: has no district',
    );
  });
});
