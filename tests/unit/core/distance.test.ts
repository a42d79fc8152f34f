import { geoDistance } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMeters, nearestFirst } from '../../../src/core/distance.ts';

const WASHINGTON = { lat: 38.8899, lon: -77.0091 };
const BALTIMORE = { lat: 39.2904, lon: -76.6122 };
const ANCHORAGE = { lat: 61.2181, lon: -149.9003 };

describe('a distance', () => {
  it('is that of the great circle, as d3-geo has it', () => {
    const points = fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(points, points, (a, b) => {
        const radians = geoDistance([a.lon, a.lat], [b.lon, b.lat]);
        expect(Math.abs(distanceMeters(a, b) - radians * 6_371_009)).toBeLessThan(1);
      }),
    );
  });

  it('is short across the antimeridian', () => {
    const attu = { lat: 52, lon: 179.9 };
    expect(distanceMeters(attu, { lat: 52, lon: -179.9 })).toBeLessThan(14_000);
  });

  it('is half the way round to the other side', () => {
    expect(distanceMeters({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(20_015_114, -2);
  });
});

describe('what is nearest', () => {
  it('comes first, what has no point last, and the list stays as it was', () => {
    const things = [{ point: null }, { point: ANCHORAGE }, { point: BALTIMORE }];
    const before = [...things];
    expect(nearestFirst(things, WASHINGTON)).toEqual([
      { point: BALTIMORE },
      { point: ANCHORAGE },
      { point: null },
    ]);
    expect(things).toEqual(before);
  });
});
