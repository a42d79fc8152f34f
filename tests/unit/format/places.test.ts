import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ZipPlace } from '../../../src/core/place.ts';
import { decodePlaces, encodePlaces, type Places } from '../../../src/format/places.ts';
import { DAMAGE_TIMEOUT_MS, expectToSurviveDamage } from './damage.ts';
import { places } from './place-rows.ts';

const decode = (body: Uint8Array) => decodePlaces(body, 'places');
const rowsOf = (decoded: Places) => [...decoded.zips()].map((zip) => decoded.get(zip));
const sample = () => fc.sample(places(800), { numRuns: 1, seed: 7 })[0] ?? [];

const beverlyHills: ZipPlace = {
  zip: '90210',
  place: 'Beverly Hills',
  county: 'Los Angeles',
  state: 'CA',
  point: { lat: 34.0901, lon: -118.4065 },
  pointQuality: 'zip',
};

describe('the places pack', () => {
  it('gives back the place of every ZIP, and of no other', () => {
    fc.assert(
      fc.property(places(60), (rows) => {
        const decoded = decode(encodePlaces(rows));
        expect(rowsOf(decoded)).toEqual(rows);
        expect(decoded.count).toBe(rows.length);
      }),
    );
  });

  it('has nothing for a ZIP that is not there, or for what is no ZIP', () => {
    const decoded = decode(encodePlaces([beverlyHills]));
    for (const zip of ['90211', '00000', '', '9021', '902100', '9021O', '-0001']) {
      expect(decoded.get(zip)).toBeNull();
    }
  });

  it('tells places of one name apart by county and state', () => {
    const springfields = [
      { ...beverlyHills, zip: '62701', place: 'Springfield', county: 'Sangamon', state: 'IL' },
      { ...beverlyHills, zip: '65801', place: 'Springfield', county: 'Greene', state: 'MO' },
      { ...beverlyHills, zip: '65802', place: 'Springfield', county: null, state: 'MO' },
    ];
    expect(rowsOf(decode(encodePlaces(springfields)))).toEqual(springfields);
  });

  it('hands out frozen places', () => {
    const place = decode(encodePlaces([beverlyHills])).get('90210');
    expect(Object.isFrozen(place) && Object.isFrozen(place?.point)).toBe(true);
  });

  it('rounds points to 0.0001 degrees, or to a coarser grain where one is asked for', () => {
    const row = { ...beverlyHills, point: { lat: 34.09014, lon: -118.40659 } };
    const pointAt = (grain?: number) => decode(encodePlaces([row], grain)).get('90210')?.point;
    expect(pointAt()).toEqual({ lat: 34.0901, lon: -118.4066 });
    expect(pointAt(10)).toEqual({ lat: 34.09, lon: -118.407 });
  });

  it('refuses to write rows out of order, or a point without its quality', () => {
    const twice = [beverlyHills, beverlyHills];
    expect(() => encodePlaces(twice)).toThrow(/90210 is no ZIP, or not in order/);
    const unknown = { ...beverlyHills, pointQuality: null };
    expect(() => encodePlaces([unknown])).toThrow(/90210 lacks a point or quality/);
  });

  it('refuses damaged bytes as corrupt, or reads something else, and does nothing worse', {
    timeout: DAMAGE_TIMEOUT_MS,
  }, () => {
    expectToSurviveDamage(encodePlaces(sample()), 'places', decode, rowsOf);
  });

  it('refuses bytes after the end', () => {
    expect(() => decode(Uint8Array.of(...encodePlaces([]), 0))).toThrow(/1 bytes too many/);
  });
});
