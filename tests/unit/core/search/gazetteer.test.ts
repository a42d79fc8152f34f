import { describe, expect, it } from 'vitest';
import type { ZipPlace } from '../../../../src/core/place.ts';
import { Gazetteer } from '../../../../src/core/search/gazetteer.ts';
import { Search } from '../../../../src/core/search/search.ts';
import type { KnownZip } from '../../../../src/core/zip-answer.ts';

const row = (zip: string, place: string, county: string, state: string): ZipPlace => ({
  zip,
  place,
  county,
  state,
  point: { lat: 40, lon: -80 },
  pointQuality: 'zip',
});

const ROWS = [
  row('10001', 'Saint Ann', 'Kane', 'IL'),
  row('10002', 'Saint Ann', 'Will', 'IL'),
  row('10003', 'Saint Ann', 'Kane', 'IL'),
  row('20001', 'Saint Ann', 'Clay', 'MO'),
  row('30001', 'APO', 'none', 'AE'),
];

const DISTRICTS: Readonly<Record<string, readonly string[]>> = {
  '10001': ['IL-3'],
  '10002': ['IL-3', 'IL-2'],
  '10003': ['IL-2', 'IL-3', 'IL-9'],
  '20001': ['MO-1'],
};

function districtsOf(zip: string): KnownZip | null {
  const codes = DISTRICTS[zip];
  if (codes === undefined) return null;
  // A PO box, which has the districts of its whole place.
  const box = zip === '10003';
  return {
    kind: 'zip',
    status: 'found',
    zip,
    zipType: box ? 'point' : 'area',
    split: codes.length > 1,
    estimated: box,
    districts: codes.map((code, i) => ({ code, geoid: '', ocdId: '', primary: i === 0 })),
    states: [],
    basis: 'census-relation',
    primaryRule: 'only-district',
    plan: 119,
  };
}

const rows = new Map(ROWS.map((each) => [each.zip, each]));
const gazetteer = new Gazetteer(
  { zips: () => rows.keys(), get: (zip) => rows.get(zip) ?? null },
  districtsOf,
);

describe('a place', () => {
  it('is found by state and name, however that is written', () => {
    for (const name of ['Saint Ann', 'saint-ann', 'St. Ann', 'ST ANN']) {
      expect(gazetteer.area('place', 'il', name)?.zips).toEqual(['10001', '10002', '10003']);
    }
    expect(gazetteer.area('place', 'OH', 'Saint Ann')).toBeNull();
    expect(gazetteer.area('county', 'IL', 'Saint Ann')).toBeNull();
  });

  it('has the districts of its ZIPs with an area, those of most ZIPs first', () => {
    const area = gazetteer.area('place', 'IL', 'Saint Ann');
    if (area === null) throw new Error('there is one');
    expect(gazetteer.facts(area)).toMatchObject({
      districts: [
        { code: 'IL-3', zipCount: 2 },
        { code: 'IL-2', zipCount: 1 },
      ],
      countedZips: 2,
      others: [
        { name: 'Kane', zipCount: 2 },
        { name: 'Will', zipCount: 1 },
      ],
      around: { point: { lat: 40, lon: -80 }, radiusMeters: 0 },
    });
  });

  it('of military mail is none', () => {
    expect(gazetteer.area('place', 'AE', 'APO')).toBeNull();
  });
});

describe('a district', () => {
  it('has the ZIPs that reach into it, but no box that only may', () => {
    expect(gazetteer.ofDistrict('IL-2')).toMatchObject({
      zips: [{ zip: '10002', whole: false }],
      places: [{ name: 'Saint Ann', zipCount: 1 }],
      counties: [{ name: 'Will' }],
    });
    expect(gazetteer.ofDistrict('IL-9').zips).toEqual([]);
  });
});

describe('a search among things of one name', () => {
  const search = new Search({ gazetteer, districtsOf, members: [] });
  const places = (text: string, home: string | null = null) =>
    search
      .find(text, { home })
      .flatMap(({ hits }) => hits)
      .map((hit) => (hit.kind === 'place' ? hit.state : hit.kind));

  it('puts the larger one first, the one at home before it', () => {
    expect(places('saint ann')).toEqual(['IL', 'MO']);
    expect(places('saint ann', 'MO')).toEqual(['MO', 'IL']);
  });

  it('keeps to the state that was said', () => {
    expect(places('st ann mo')).toEqual(['MO']);
    expect(places('st ann mo', 'IL')).toEqual(['MO']);
  });

  it('finds nothing for what is not there', () => {
    expect(search.find('qwxz')).toEqual([]);
    expect(search.find('')).toEqual([]);
    // Which every object has.
    expect(search.find('constructor')).toEqual([]);
    expect(search.find('!?')).toEqual([]);
  });
});
