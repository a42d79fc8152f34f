import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../../src/core/line-index.ts';
import { BORDER, type LinePack } from '../../../src/core/line-pack.ts';
import { box, type Corner, STEPS, smallPack } from './small-pack.ts';

/** Two districts side by side on 0..1 and 1..2, with a hole in the first that is the second's. */
const PAIR = smallPack([
  {
    near: 0,
    line: [
      [1, 0],
      [0, 0],
      [0, 1],
      [1, 1],
    ],
  },
  {
    near: 0,
    far: 1,
    line: [
      [1, 1],
      [1, 0],
    ],
  },
  {
    near: 1,
    far: BORDER,
    line: [
      [1, 0],
      [2, 0],
      [2, 1],
      [1, 1],
    ],
  },
  { near: 0, far: 1, line: box(0.4, 0.4, 0.6, 0.6) },
]);

/** Even-odd over all arcs of a district, by steps. */
function bruteHolding({ arcs, ownCount }: LinePack, x: number, y: number): number[] {
  const inside = new Array<boolean>(ownCount).fill(false);
  for (const [arc, near] of arcs.near.entries()) {
    const last = (arcs.starts[arc + 1] as number) - 1;
    for (let i = arcs.starts[arc] as number; i < last; i++) {
      const [ax, ay] = [arcs.lonSteps[i] as number, arcs.latSteps[i] as number];
      const [bx, by] = [arcs.lonSteps[i + 1] as number, arcs.latSteps[i + 1] as number];
      if (ay > y === by > y || x >= ax + ((bx - ax) * (y - ay)) / (by - ay)) continue;
      for (const side of [near, arcs.far[arc] as number]) {
        if (side >= 0 && side < ownCount) inside[side] = !inside[side];
      }
    }
  }
  return inside.flatMap((is, district) => (is ? [district] : []));
}

/** Whether a place is on a line, give or take what doubles cannot tell apart. */
function isOnLine({ arcs }: LinePack, x: number, y: number): boolean {
  for (let arc = 0; arc < arcs.near.length; arc++) {
    const last = (arcs.starts[arc + 1] as number) - 1;
    for (let i = arcs.starts[arc] as number; i < last; i++) {
      const [ax, ay] = [arcs.lonSteps[i] as number, arcs.latSteps[i] as number];
      const [dx, dy] = [
        (arcs.lonSteps[i + 1] as number) - ax,
        (arcs.latSteps[i + 1] as number) - ay,
      ];
      const length = dx * dx + dy * dy || 1;
      const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
      if (Math.hypot(x - ax - along * dx, y - ay - along * dy) < 1e-6) return true;
    }
  }
  return false;
}

const step = fc.integer({ min: 0, max: 40 });
/** Closed lines of any shape: they cross themselves and each other, and lie on each other. */
const scribbles = fc
  .array(
    fc.record({
      near: fc.nat(2),
      far: fc.constantFrom(-1, 0, 1, 2, 3),
      line: fc.array(fc.tuple(step, step), { minLength: 2, maxLength: 30 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((arcs) =>
    smallPack(
      arcs
        .filter(({ near, far }) => near !== far)
        .concat(arcs.slice(0, 1).map((arc) => ({ ...arc, far: -1 })))
        .map(({ line, ...sides }) => ({
          ...sides,
          line: [...line, line[0] as Corner].map(([x, y]): Corner => [x / STEPS, y / STEPS]),
        })),
      'CO',
      3,
      [{ state: 'KS', number: 1 }],
    ),
  );

describe('the index of a state', () => {
  const index = new LineIndex(PAIR);

  it('knows which district holds a place', () => {
    expect(index.locate(0.5, 0.2)).toBe(0);
    expect(index.locate(1.5, 0.2)).toBe(1);
  });

  it('knows an enclave', () => {
    expect(index.locate(0.5, 0.5)).toBe(1);
    expect(index.holding({ lon: 0.5, lat: 0.5 })).toEqual([1]);
  });

  it('holds nothing outside of its lines, near or far', () => {
    expect(index.locate(-0.01, 0.5)).toBe(-1);
    expect(index.locate(150, -80)).toBe(-1);
    expect(index.holding({ lon: 2.01, lat: 0.5 })).toEqual([]);
  });

  it('says what is beyond a line', () => {
    const far = (lon: number, lat: number) => {
      const line = index.nearestLine({ lon, lat });
      return line === null ? null : [index.kindOf(line.arc), index.sidesOf(line.arc)];
    };
    expect(far(0.02, 0.5)).toEqual(['shore', [0]]);
    expect(far(1.98, 0.5)).toEqual(['border', [1]]);
    expect(far(0.98, 0.5)).toEqual(['district', [0, 1]]);
  });

  it('agrees with even-odd over any lines, however they cross, at any place', () => {
    const place = fc.tuple(
      fc.double({ min: -1, max: 41, noNaN: true }),
      fc.double({ min: -1, max: 41, noNaN: true }),
    );
    fc.assert(
      fc.property(scribbles, fc.array(place, { maxLength: 30 }), (pack, places) => {
        const scribbled = new LineIndex(pack);
        const corners = Array.from(pack.arcs.lonSteps, (x, i) => [x + 0.5, pack.arcs.latSteps[i]]);
        const beside = corners.map(([x = 0, y = 0]) => [x, y + 0.25] as const);
        for (const [x, y] of [...places, ...beside]) {
          if (isOnLine(pack, x, y)) continue;
          const held = scribbled.holding({ lon: x / STEPS, lat: y / STEPS });
          expect([...held]).toEqual(bruteHolding(pack, x, y));
          const box = scribbled.holdingBox(x / STEPS, y / STEPS, (x + 2) / STEPS, (y + 3) / STEPS);
          if (box !== null) expect(box).toEqual(held.map((district) => scribbled.codes[district]));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('answers the same however often and in whatever order it is asked', () => {
    const line = Array.from({ length: 400 }, (_, i): Corner => {
      const turn = (i / 400) * 2 * Math.PI;
      const away = i % 2 === 0 ? 0.01 : 0.0099;
      return [Math.cos(turn) * away, Math.sin(turn) * away];
    });
    const pack = smallPack([{ near: 0, line: [...line, line[0] as Corner] }]);
    const once = new LineIndex(pack);
    const places = Array.from(
      { length: 2000 },
      (_, i): Corner => [Math.cos(i) * 0.00995, Math.sin(i) * 0.00995],
    );
    const first = places.map(([lon, lat]) => once.locate(lon, lat));
    const again = places.toReversed().map(([lon, lat]) => once.locate(lon, lat));
    expect(again.reverse()).toEqual(first);
    const steps = places.map(([lon, lat]) => bruteHolding(pack, lon * STEPS, lat * STEPS)[0] ?? -1);
    expect(first).toEqual(steps);
  });
});
