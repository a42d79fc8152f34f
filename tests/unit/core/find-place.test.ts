import { expect, it } from 'vitest';
import { findPlaces, type PlacesOfZips } from '../../../src/core/find-place.ts';
import type { ZipPlace } from '../../../src/core/place.ts';

function row(zip: string, place: string | null, state: string, lat: number): ZipPlace {
  const pointQuality = place === null ? 'district' : 'zip';
  return { zip, place, county: null, state, point: { lat, lon: -90 }, pointQuality };
}

const ROWS = [
  row('01101', 'Springfield', 'MA', 42),
  row('62701', 'Springfield', 'IL', 39.5),
  row('62702', 'Springfield', 'IL', 40.5),
  row('63101', 'Saint Louis', 'MO', 38.6),
  row('26407', 'Mountain View', 'WV', 39.2),
  row('11050', 'Port Washington', 'NY', 40.8),
  row('00680', null, 'PR', 18.2),
];
const PLACES: PlacesOfZips = {
  zips: () => ROWS.map(({ zip }) => zip),
  get: (zip) => ROWS.find((place) => place.zip === zip) ?? null,
};
const names = (text: string) => findPlaces(PLACES, text).map(({ name }) => name);

it('a name without a state is each place that has it, the one with the most ZIPs first', () => {
  expect(names('springfield')).toEqual(['Springfield, IL', 'Springfield, MA']);
  expect(findPlaces(PLACES, 'Springfield')[0]?.point).toEqual({ lat: 40, lon: -90 });
});

it('a state in letters or in full says which, and a country behind it nothing', () => {
  for (const text of ['Springfield, MA', 'Springfield MA', 'Springfield, Massachusetts, USA']) {
    expect(names(text), text).toEqual(['Springfield, MA']);
  }
  expect(names('Mountain View West Virginia')).toEqual(['Mountain View, WV']);
  expect(names('Springfield, WA')).toEqual([]);
});

it('a name that ends like a state is a name', () => {
  expect(names('Port Washington')).toEqual(['Port Washington, NY']);
});

it('names are compared as a search compares them', () => {
  expect(names('St. Louis')).toEqual(['Saint Louis, MO']);
});

it('a ZIP is a place, alone or behind one', () => {
  for (const text of ['62702', '62702-1234', 'Springfield, IL 62702, USA']) {
    expect(findPlaces(PLACES, text), text).toEqual([
      { name: 'Springfield, IL 62702', point: { lat: 40.5, lon: -90 } },
    ]);
  }
});

it('where only the middle of a district is known nothing is', () => {
  expect(names('00680')).toEqual([]);
  expect(names('99999')).toEqual([]);
  expect(names('')).toEqual([]);
  expect(findPlaces(null, 'Springfield')).toEqual([]);
});
