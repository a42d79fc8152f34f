import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineFinder } from '../../../src/core/line-finder.ts';
import { BruteLines, vectorMeters } from '../../answers/points/brute-lines.ts';
import { type Corner, lineArcs, type SmallArc } from './small-pack.ts';

const corner: fc.Arbitrary<Corner> = fc.tuple(
  fc.integer({ min: -150 * 60, max: -140 * 60 }).map((minutes) => minutes / 60),
  fc.integer({ min: 55 * 60, max: 71 * 60 }).map((minutes) => minutes / 60),
);
const arcs = fc.array(
  fc.record({ near: fc.constant(0), line: fc.array(corner, { minLength: 2, maxLength: 60 }) }),
  { minLength: 1, maxLength: 12 },
);
const place = fc.record({
  lon: fc.double({ min: -151, max: -139, noNaN: true }),
  lat: fc.double({ min: 54, max: 71.5, noNaN: true }),
});

function brute(lines: readonly SmallArc[]): BruteLines {
  return new BruteLines(
    lines.map(({ line }) => ({ lon: line.map(([x]) => x), lat: line.map(([, y]) => y) })),
  );
}

describe('the nearest line', () => {
  it('is as far as great-circle distances to all lines say, to 1 m or 0.5 %, up in Alaska', () => {
    fc.assert(
      fc.property(arcs, place, (lines, point) => {
        const found = new LineFinder(lineArcs(lines)).nearest(point);
        const { meters } = brute(lines).nearest(point);
        expect(Math.abs((found?.meters ?? Number.NaN) - meters)).toBeLessThanOrEqual(
          Math.max(1, meters * 0.005),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('has its foot at that distance', () => {
    fc.assert(
      fc.property(arcs, place, (lines, point) => {
        const found = new LineFinder(lineArcs(lines)).nearest(point);
        const meters = vectorMeters(point, found?.foot ?? point);
        expect(found?.meters).toBeCloseTo(meters, 0);
      }),
      { numRuns: 50 },
    );
  });

  it('is none when all are farther than asked', () => {
    const finder = new LineFinder(
      lineArcs([
        {
          near: 0,
          line: [
            [-100, 40],
            [-100, 41],
          ],
        },
      ]),
    );
    expect(finder.nearest({ lon: -99.9, lat: 40.5 }, 8000)).toBeNull();
    expect(finder.nearest({ lon: -99.9, lat: 40.5 }, 9000)?.meters).toBeCloseTo(8455, 0);
  });

  it('is measured to the nearest end where the line ends before', () => {
    const finder = new LineFinder(
      lineArcs([
        {
          near: 0,
          line: [
            [-100, 40],
            [-100, 41],
          ],
        },
      ]),
    );
    const found = finder.nearest({ lon: -100, lat: 42 });
    expect(found?.foot).toEqual({ lon: -100, lat: 41 });
    expect(found?.meters).toBeCloseTo(111_195, 0);
  });

  it('may be a line that is only a dot', () => {
    const finder = new LineFinder(
      lineArcs([
        {
          near: 0,
          line: [
            [-100, 40],
            [-100, 40],
          ],
        },
      ]),
    );
    expect(finder.nearest({ lon: -100, lat: 41 })?.meters).toBeCloseTo(111_195, 0);
  });
});

describe('the lines within a distance', () => {
  it('are all of those that are, each once and at its nearest place', () => {
    fc.assert(
      fc.property(arcs, place, fc.integer({ min: 0, max: 300_000 }), (lines, point, meters) => {
        const found = new LineFinder(lineArcs(lines)).within(point, meters);
        const within = lines.flatMap((line, arc) => {
          const away = brute([line]).nearest(point).meters;
          return away <= meters ? [[arc, away] as const] : [];
        });
        // Right at the distance the two formulas may disagree.
        const isClear = ([, away]: readonly [number, number]) => Math.abs(away - meters) > 100;
        const foundAt = new Map(found.map((line) => [line.arc, line.meters]));
        expect(foundAt.size).toBe(found.length);
        for (const [arc, away] of within.filter(isClear)) {
          expect(Math.abs((foundAt.get(arc) ?? 0) - away)).toBeLessThan(Math.max(1, away * 0.005));
        }
        for (const line of found) expect(line.meters).toBeLessThanOrEqual(meters);
      }),
      { numRuns: 200 },
    );
  });
});
