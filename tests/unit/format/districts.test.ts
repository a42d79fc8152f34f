import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { District } from '../../../src/core/district.ts';
import { districtNames } from '../../../src/core/district-names.ts';
import { decodeDistricts, encodeDistricts } from '../../../src/format/districts.ts';
import { DAMAGE_TIMEOUT_MS, expectToSurviveDamage } from './damage.ts';
import { DISTRICTS } from './member-rows.ts';
import { degrees, point } from './texts.ts';

const tenths = fc.nat(20_000_000).map((steps) => steps / 10);
const extent = fc
  .tuple(degrees(180), degrees(90), degrees(180), degrees(90))
  .map(([west, lat, east, otherLat]): District['extent'] => [
    west,
    Math.min(lat, otherLat),
    east,
    Math.max(lat, otherLat),
  ]);
const shape = fc.record({ centre: point, extent, landSquareKm: tenths, waterSquareKm: tenths });

/** All 441, as they are but for their shapes. */
const nation: fc.Arbitrary<District[]> = fc
  .array(shape, { minLength: DISTRICTS.length, maxLength: DISTRICTS.length })
  .map((shapes) =>
    DISTRICTS.map(([state, number], i) => ({
      ...districtNames(state, number),
      plan: 119,
      role:
        state === 'PR' ? 'resident-commissioner' : state === 'GU' ? 'delegate' : 'representative',
      ...(shapes[i] as (typeof shapes)[number]),
      linesChange: state === 'AL' ? 'changes-litigated' : state === 'TX' ? 'changes' : 'no',
    })),
  );

const sample = () => fc.sample(nation, { numRuns: 1, seed: 5 })[0] ?? [];
const decode = (body: Uint8Array) => decodeDistricts(body, 'districts', 119);

function alaska(over: Partial<District>): District[] {
  const [district] = sample().filter(({ state }) => state === 'AK');
  return [{ ...(district as District), ...over }];
}

describe('the districts pack', () => {
  it('gives back all 441 districts with all their names', () => {
    fc.assert(
      fc.property(nation, (districts) => {
        expect(decode(encodeDistricts(districts, 119))).toEqual(districts);
      }),
      { numRuns: 20 },
    );
  });

  it('speaks for the plan that it is read for', () => {
    const districts = sample().map((district): District => ({ ...district, plan: 120 }));
    const decoded = decodeDistricts(encodeDistricts(districts, 120), 'districts', 120);
    expect(new Set(decoded.map(({ plan }) => plan))).toEqual(new Set([120]));
  });

  it('keeps an extent that crosses the antimeridian', () => {
    const extent = [172.4449, 51.2143, -129.9795, 71.3899] as const;
    expect(decode(encodeDistricts(alaska({ extent }), 119))[0]?.extent).toEqual(extent);
  });

  it('rounds an extent outwards, so that the district stays inside', () => {
    const extent = [-149.12341, 60.00001, -148.99999, 61.00001] as const;
    const [decoded] = decode(encodeDistricts(alaska({ extent }), 119));
    expect(decoded?.extent).toEqual([-149.1235, 60, -148.9999, 61.0001]);
  });

  it('rounds areas to 0.1 square kilometres', () => {
    const [decoded] = decode(encodeDistricts(alaska({ landSquareKm: 27.36 }), 119));
    expect(decoded?.landSquareKm).toBe(27.4);
  });

  it('hands out frozen districts', () => {
    const decoded = decode(encodeDistricts(sample(), 119));
    const [first] = decoded;
    for (const thing of [decoded, first, first?.centre, first?.extent]) {
      expect(Object.isFrozen(thing)).toBe(true);
    }
  });

  it('refuses to write a state whose districts differ in what becomes of their lines', () => {
    const [one, two] = sample().filter(({ state }) => state === 'NH');
    const changed = [one, { ...two, linesChange: 'changes' }] as District[];
    expect(() => encodeDistricts(changed, 119)).toThrow(/NH-1 is not like the others/);
  });

  it('refuses to write districts of another plan, or out of order', () => {
    expect(() => encodeDistricts(sample(), 120)).toThrow(/plan/);
    expect(() => encodeDistricts(sample().reverse(), 119)).toThrow(/order of GEOIDs/);
  });

  it('refuses a district that the apportionment does not have', () => {
    const body = encodeDistricts([], 119).slice();
    body[1] = 2; // Alaska, the second state, is at large.
    expect(() => decode(body)).toThrow(/has no district 1 of AK/);
  });

  it('refuses damaged bytes as corrupt, or reads something else, and does nothing worse', {
    timeout: DAMAGE_TIMEOUT_MS,
  }, () => {
    expectToSurviveDamage(encodeDistricts(sample(), 119), 'districts', decode);
  });
});
