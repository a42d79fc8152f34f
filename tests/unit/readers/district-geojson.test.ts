import { describe, expect, it } from 'vitest';
import { readDistrictGeoJson } from '../../../data/build/readers/district-geojson.ts';
import { refusal } from './refusal.ts';
import { square } from './squares.ts';

const ALASKA = { id: 'AK-00', state: 'AK', stateFips: '02', district: '00' };
const RING = square(-150, 60, 1);
const POLYGON = { type: 'Polygon', coordinates: [RING] };

const feature = (properties: unknown = ALASKA, geometry: unknown = POLYGON) => ({
  type: 'Feature',
  properties,
  geometry,
});
const file = (features: readonly object[], metadata: unknown = { congress: 120 }) =>
  JSON.stringify({ type: 'FeatureCollection', metadata, features });
const read = (text: string) => readDistrictGeoJson(text, 'cd120.geojson');

describe('district lines as GeoJSON', () => {
  it('give each district its polygons, and no areas', () => {
    const { congress, shapes } = read(file([feature()]));
    expect(congress).toBe(120);
    expect(shapes).toEqual([
      { state: 'AK', district: 0, landArea: null, waterArea: null, polygons: [[RING]] },
    ]);
  });

  it('take several polygons', () => {
    const other = square(-160, 60, 1);
    const geometry = { type: 'MultiPolygon', coordinates: [[RING], [other]] };
    expect(read(file([feature(ALASKA, geometry)])).shapes[0]?.polygons).toEqual([[RING], [other]]);
  });

  it.each<[string, string, string]>([
    ['no Congress', file([feature()], {}), 'metadata names no Congress'],
    ['no properties', file([feature(null)]), 'feature 1: properties is null, not an object'],
    [
      'an id of another state',
      file([feature({ ...ALASKA, id: 'AL-00' })]),
      'AL-00: is AK, FIPS code 02, district 00',
    ],
    [
      'a FIPS code of another state',
      file([feature({ ...ALASKA, stateFips: '01' })]),
      'AK-00: is AK, FIPS code 01, district 00',
    ],
    [
      'a point',
      file([feature(ALASKA, { type: 'Point', coordinates: [0, 0] })]),
      'AK-00: has the geometry Point',
    ],
    [
      'no polygon',
      file([feature(ALASKA, { type: 'MultiPolygon', coordinates: [] })]),
      'AK-00: has no polygon',
    ],
    [
      'an open ring',
      file([feature(ALASKA, { type: 'Polygon', coordinates: [RING.slice(0, 4)] })]),
      'AK-00: has a ring that begins at -150,60 and ends at -149,60',
    ],
    ['one district twice', file([feature(), feature()]), 'AK-00: district AK-0 is there twice'],
    ['no district', file([]), 'has no district'],
  ])('are refused for %s', (_name, text, reason) => {
    expect(refusal(() => read(text))).toBe(`cd120.geojson: ${reason}`);
  });
});
