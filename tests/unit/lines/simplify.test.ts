import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplifyLine } from '../../../data/build/lines/simplify.ts';
import { simplifyRing } from '../../../data/build/lines/simplify-ring.ts';
import { BruteLines } from '../../answers/points/brute-lines.ts';
import type { Corner } from './small-pack.ts';

const GRAIN = { stepsPerDegree: 3600, toleranceMeters: 25, besideShares: [0.5, 0.9] };

/** A walk of up to a hundred steps of up to 200 m each way, somewhere in Kansas. */
const walk = fc
  .array(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -20, max: 20 })), {
    minLength: 1,
    maxLength: 100,
  })
  .map((ways) => {
    const line: Corner[] = [[-98.123_456, 38.654_321]];
    for (const [dx, dy] of ways) {
      const [lon, lat] = line.at(-1) as Corner;
      line.push([lon + dx / 10_000, lat + dy / 10_000]);
    }
    return line;
  });

const lineOf = (corners: readonly Corner[]) => ({
  lon: corners.map(([x]) => x),
  lat: corners.map(([, y]) => y),
});

function degrees({ lonSteps, latSteps }: ReturnType<typeof simplifyLine>): Corner[] {
  return lonSteps.map((x, i) => [x / 3600, (latSteps[i] as number) / 3600]);
}

/** Positions a few metres apart along a line. */
function along(corners: readonly Corner[]): Corner[] {
  return corners.slice(1).flatMap(([lonB, latB], i) => {
    const [lonA, latA] = corners[i] as Corner;
    return Array.from(
      { length: 21 },
      (_, k): Corner => [lonA + (k / 20) * (lonB - lonA), latA + (k / 20) * (latB - latA)],
    );
  });
}

function farthest(from: readonly Corner[], to: readonly Corner[]): number {
  const lines = new BruteLines([lineOf(to)]);
  return Math.max(...along(from).map(([lon, lat]) => lines.nearest({ lon, lat }).meters));
}

describe('a simplified line', () => {
  it('is within the tolerance of the whole line, and the line of it', () => {
    fc.assert(
      fc.property(walk, (corners) => {
        const kept = degrees(simplifyLine(lineOf(corners), GRAIN));
        expect(farthest(corners, kept)).toBeLessThan(25.05);
        expect(farthest(kept, corners)).toBeLessThan(25.05);
      }),
      { numRuns: 60 },
    );
  });

  it('begins and ends where the line does, to the step', () => {
    fc.assert(
      fc.property(walk, (corners) => {
        const { lonSteps, latSteps } = simplifyLine(lineOf(corners), GRAIN);
        for (const at of [0, -1]) {
          const [lon, lat] = corners.at(at) as Corner;
          expect(lonSteps.at(at)).toBe(Math.round(lon * 3600));
          expect(latSteps.at(at)).toBe(Math.round(lat * 3600));
        }
      }),
    );
  });

  it('keeps two positions of a straight line, however many it has', () => {
    const straight = Array.from({ length: 500 }, (_, i): Corner => [-100 + i / 100, 49]);
    expect(simplifyLine(lineOf(straight), GRAIN).lonSteps).toEqual([-360_000, -342_036]);
  });

  it('keeps a way out and back, whose ends alone would lose it', () => {
    const spike: Corner[] = [
      [-100, 40],
      [-99.5, 40],
      [-100, 40.0001],
    ];
    const { lonSteps } = simplifyLine(lineOf(spike), GRAIN);
    expect(lonSteps).toEqual([-360_000, expect.closeTo(-358_200, -0.5), -360_000]);
  });

  it('is refused where steps are coarser than the tolerance', () => {
    const line = lineOf([
      [-100.0005, 40.0005],
      [-99.9, 40.1],
    ]);
    expect(() => simplifyLine(line, { ...GRAIN, stepsPerDegree: 360 })).toThrow('too coarse');
  });
});

describe('a simplified ring', () => {
  const area = ({ lonSteps, latSteps }: ReturnType<typeof simplifyRing>) =>
    lonSteps.slice(1).reduce((sum, x, i) => {
      const [before = 0, y = 0, yBefore = 0] = [lonSteps[i], latSteps[i + 1], latSteps[i]];
      return sum + before * y - x * yBefore;
    }, 0);

  it('is closed, has an area, and stays within the tolerance, also where it is a sliver', () => {
    const sliver: Corner[] = [
      [-88.81843, 47.92807],
      [-88.78, 47.944],
      [-88.77, 47.9465],
      [-88.79, 47.9395],
      [-88.81843, 47.92807],
    ];
    const ring = simplifyRing(lineOf(sliver), { ...GRAIN, toleranceMeters: 99 });
    expect([ring.lonSteps[0], ring.latSteps[0]]).toEqual([
      ring.lonSteps.at(-1),
      ring.latSteps.at(-1),
    ]);
    expect(area(ring)).not.toBe(0);
    expect(farthest(degrees(ring), sliver)).toBeLessThan(99.5);
    expect(farthest(sliver, degrees(ring))).toBeLessThan(99.5);
  });

  it('is there even when it is an islet smaller than a step', () => {
    const [x, y] = [-88.818_43, 47.928_07];
    const islet: Corner[] = [
      [x, y],
      [x + 1e-5, y],
      [x, y + 1e-5],
      [x, y],
    ];
    const ring = simplifyRing(lineOf(islet), { ...GRAIN, toleranceMeters: 99 });
    expect(area(ring)).not.toBe(0);
    expect(farthest(degrees(ring), islet)).toBeLessThan(99);
  });
});
