import { describe, expect, it } from 'vitest';
import { readDistrictShapefile } from '../../../data/build/readers/district-shapefile.ts';
import { censusRow, type Rings, type Row, zipShapefile } from './shapefile-writer.ts';
import { type Corner, hole, square } from './squares.ts';

const read = (rows: readonly Row[], records: readonly Rings[], parts = {}) =>
  readDistrictShapefile(zipShapefile(rows, records, parts), 'cb.zip');

describe('a zipped shapefile of districts', () => {
  it('gives state, number, areas and rings of each', () => {
    const ring = square(-118, 34, 1);
    const lines = read([censusRow('06', '36')], [[ring]]);
    expect(lines.congress).toBe(119);
    expect(lines.shapes).toEqual([
      { state: 'CA', district: 36, landArea: 1000, waterArea: 20, polygons: [[ring]] },
    ]);
  });

  it('numbers the only district of a state 0, at large or a delegate', () => {
    const rows = [censusRow('02', '00'), censusRow('11', '98')];
    const { shapes } = read(rows, [[square(-150, 60, 1)], [square(-77, 38, 1)]]);
    expect(shapes.map(({ state, district }) => [state, district])).toEqual([
      ['AK', 0],
      ['DC', 0],
    ]);
  });

  it('leaves out water in no district, and says which', () => {
    const rows = [censusRow('17', 'ZZ'), censusRow('17', '01')];
    const lines = read(rows, [[square(-87, 42, 1)], [square(-88, 42, 1)]]);
    expect(lines.shapes.map(({ district }) => district)).toEqual([1]);
    expect(lines.water.rows).toEqual(['record 1 (GEOID 17ZZ)']);
  });

  it('takes the column of another Congress', () => {
    const { CD119FP: _, ...rest } = censusRow('06', '36');
    expect(read([{ ...rest, CD120FP: '36' }], [[square(-118, 34, 1)]]).congress).toBe(120);
  });

  it('gives two outer rings as two polygons', () => {
    const [a, b] = [square(-118, 34, 1), square(-116, 34, 1)];
    expect(read([censusRow('06', '36')], [[a, b]]).shapes[0]?.polygons).toEqual([[a], [b]]);
  });

  it('puts a hole into the smallest ring that holds it', () => {
    const [land, island] = [square(0, 0, 10), square(3, 3, 4)];
    const [lake, pond] = [hole(2, 2, 6), hole(4, 4, 1)];
    const { shapes } = read([censusRow('06', '36')], [[pond, land, lake, island]]);
    expect(shapes[0]?.polygons).toEqual([
      [land, lake],
      [island, pond],
    ]);
  });

  it('puts a hole of which every corner is one of its ring into it', () => {
    const land: Corner[] = [
      [0, 5],
      [3, 10],
      [7, 10],
      [10, 5],
      [7, 0],
      [3, 0],
      [0, 5],
    ];
    const lake: Corner[] = [
      [7, 10],
      [0, 5],
      [7, 0],
      [7, 10],
    ];
    const { shapes } = read([censusRow('06', '36')], [[square(20, 0, 10), land, lake]]);
    expect(shapes[0]?.polygons[1]).toEqual([land, lake]);
  });

  it('puts a hole that touches its ring in one corner into it', () => {
    const land = square(0, 0, 10);
    const lake: Corner[] = [
      [10, 10],
      [4, 6],
      [6, 4],
      [10, 10],
    ];
    const { shapes } = read([censusRow('06', '36')], [[square(20, 0, 10), land, lake]]);
    expect(shapes[0]?.polygons[1]).toEqual([land, lake]);
  });
});
