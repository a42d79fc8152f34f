import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../src/core/line-index.ts';
import { seeded } from '../bench/measure.ts';
import { bruteHolding } from './points/brute-rings.ts';
import { openCommittedLines } from './points/committed-lines.ts';
import { compareDistances } from './points/compare-distances.ts';
import { pointsNearLines, uniformPoints } from './points/samples.ts';
import { storedLines } from './points/stored-lines.ts';

// What must hold of the committed lines by themselves, without the source that they were made from.
const lines = await openCommittedLines();
const { packs, overview, index, districts } = lines;

describe('the packs of lines', () => {
  const sizes = packs.map(({ state }) => lines.sizeOf(`lines-${state}`) ?? 0).sort((a, b) => a - b);

  it('are one a state, with all 441 districts, and one for the nation', () => {
    expect(packs).toHaveLength(56);
    const own = packs.flatMap(({ districts: all, ownCount }) => all.slice(0, ownCount));
    expect(own).toEqual(districts.map(({ state, number }) => ({ state, number })));
    expect(overview.districts).toEqual(own);
  });

  it('keep to their budget: 620 kB in all, 12 kB the median one, 90 kB that of the nation', () => {
    expect(sizes.reduce((a, b) => a + b)).toBeLessThanOrEqual(620_000);
    expect(sizes[28]).toBeLessThanOrEqual(12_000);
    expect(lines.sizeOf('lines-overview')).toBeLessThanOrEqual(90_000);
  });

  it('say how far off they are: 250 m known, at most 50 m added, at most 300 m on shores', () => {
    for (const pack of packs) {
      expect(pack.knownErrorMeters).toBe(250);
      expect(pack.addedErrorMeters).toBeLessThanOrEqual(50);
      expect(pack.shoreErrorMeters).toBeLessThanOrEqual(300);
    }
  });

  it('have the very same line for both states on a border, each naming the other', () => {
    // By the pair of states, the lines that each of the two has of the border, as sorted texts.
    const borders = new Map<string, string[][]>();
    for (const pack of packs) {
      const ofNeighbours = new Map<string, string[]>();
      for (const [arc, { lon, lat }] of storedLines(pack).entries()) {
        const near = pack.districts[pack.arcs.near[arc] ?? -1];
        const far = pack.districts[pack.arcs.far[arc] ?? -1];
        if (near === undefined || far === undefined || far.state === pack.state) continue;
        const positions = Array.from(lon, (x, i) => `${x} ${lat[i]}`);
        const [line] = [positions.join(), positions.reverse().join()].sort();
        const sides = [near, far].map(({ state, number }) => `${state}-${number}`).sort();
        const pair = [near.state, far.state].sort().join();
        ofNeighbours.set(pair, [...(ofNeighbours.get(pair) ?? []), `${sides}: ${line}`]);
      }
      for (const [pair, border] of ofNeighbours) {
        borders.set(pair, [...(borders.get(pair) ?? []), border.sort()]);
      }
    }
    expect(borders.size).toBeGreaterThan(100);
    for (const [pair, [one, other, third]] of borders) {
      expect(one, pair).toEqual(other);
      expect(third, pair).toBeUndefined();
    }
  });
});

describe('the index over the stored lines', () => {
  const random = seeded(1);
  const arcs = packs.flatMap(storedLines) as { lon: Float64Array; lat: Float64Array }[];

  it('answers as even-odd over all lines of a state does', () => {
    const indexes = packs.map((pack) => new LineIndex(pack));
    const points = [
      ...uniformPoints(districts, 400, random),
      ...pointsNearLines(arcs, 800, 500, random),
      ...pointsNearLines(arcs, 400, 5, random),
    ];
    for (const point of points) {
      const brute = packs.flatMap((pack) => bruteHolding(pack, point));
      const located = index.locate(point.lat, point.lon);
      expect(located === null ? brute.length === 0 : brute.includes(located)).toBe(true);
      const framed = { lat: point.lat, lon: point.lon >= 60 ? point.lon - 360 : point.lon };
      const held = indexes.flatMap((one) => one.holding(framed).map((i) => one.codes[i]));
      expect(held, `${point.lat}, ${point.lon}`).toEqual(brute);
    }
  }, 60_000);

  it('is as far from the nearest line as great-circle distances to all of them', () => {
    const points = [
      ...uniformPoints(districts, 40, random),
      ...pointsNearLines(arcs, 40, 500, random),
    ];
    expect(compareDistances(points, lines, null).wrong).toEqual([]);
  }, 60_000);
});

/** Places whose district, or having none, is in no doubt: [what, latitude, longitude, answer]. */
const PLACES = [
  ['Attu, across the antimeridian', 52.9, 173.1, 'found AK-AL'],
  ['Adak', 51.88, -176.65, 'found AK-AL'],
  ['Little Diomede', 65.757, -168.93, 'found AK-AL'],
  ['Big Diomede, in Russia', 65.78, -169.06, 'outside'],
  ['Hagåtña, Guam', 13.475, 144.75, 'found GU-AL'],
  ['Saipan', 15.18, 145.75, 'found MP-AL'],
  ['Tutuila, American Samoa', -14.3, -170.72, 'found AS-AL'],
  ['San Juan, Puerto Rico', 18.4, -66.06, 'found PR-AL'],
  ['Saint Croix', 17.73, -64.78, 'found VI-AL'],
  ['Tortola, British', 18.43, -64.63, 'outside'],
  ['the Capitol', 38.8899, -77.0091, 'found DC-AL'],
  ['Windsor, Ontario', 42.3, -83.02, 'outside'],
  ['Niagara Falls, Ontario', 43.09, -79.09, 'outside'],
  ['Tijuana', 32.51, -117.03, 'outside'],
  ['Ciudad Juárez', 31.72, -106.46, 'outside'],
  ['Vancouver', 49.26, -123.11, 'outside'],
  ['Tsawwassen, beside Point Roberts', 49.02, -123.07, 'outside'],
  ['Point Roberts', 48.985, -123.07, 'found WA-2'],
  ['the Northwest Angle', 49.34, -95.07, 'found MN-8'],
  ['Havana', 23.13, -82.38, 'outside'],
  ['a boat off Santa Monica', 33.99, -118.52, 'nearest CA-36'],
  ['the middle of Lake Michigan', 43.5, -87.0, 'outside'],
  ['Key West', 24.555, -81.79, 'found FL-28'],
  ['Statue of Liberty', 40.6892, -74.0445, 'found NY-10'],
  ['Null Island', 0, 0, 'outside'],
] as const;

describe('a place on the Earth', () => {
  it.each(PLACES)('%s', (_, lat, lon, expected) => {
    const answer = index.districtAt({ lat, lon });
    const codes = 'districts' in answer ? answer.districts.map(({ code }) => code) : [];
    expect([answer.status, ...codes].join(' ')).toBe(expected);
  });

  it('at Four Corners is near the lines of four states', () => {
    const answer = index.districtAt({ lat: 36.999, lon: -109.045 });
    const codes = 'districts' in answer ? answer.districts.map(({ code }) => code) : [];
    expect(codes.sort()).toEqual(['AZ-2', 'CO-3', 'NM-3', 'UT-3']);
    expect(answer.status).toBe('near-line');
  });
});
