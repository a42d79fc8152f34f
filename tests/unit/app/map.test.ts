import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundLength } from '../../../src/app/map/round-length.ts';
import { BORDER } from '../../../src/core/line-pack.ts';
import { chainArcs } from '../../../src/map/chain-arcs.ts';
import { toMap, toPoint } from '../../../src/map/map-frame.ts';
import { prepareLines } from '../../../src/map/map-lines.ts';
import { weighPositions } from '../../../src/map/weigh-positions.ts';
import { box, smallPack } from '../lines/small-pack.ts';

describe('the plane of the map', () => {
  it('leads back to the same point, beyond the antimeridian too', () => {
    for (const point of [
      { lat: 34.09, lon: -118.41 },
      { lat: 13.45, lon: 144.78 },
      { lat: 51.9, lon: 177.5 },
      { lat: -14.3, lon: -170.7 },
    ]) {
      const back = toPoint(toMap(point));
      expect(back.lat).toBeCloseTo(point.lat, 9);
      expect(back.lon).toBeCloseTo(point.lon, 9);
    }
  });

  it('has Guam to the west of Hawaii, as the lines have', () => {
    expect(toMap({ lat: 13.45, lon: 144.78 }).x).toBeLessThan(toMap({ lat: 21, lon: -158 }).x);
  });
});

describe('the weights of positions', () => {
  const lines = fc.array(
    fc.tuple(fc.integer({ max: 50, min: -50 }), fc.integer({ max: 50, min: -50 })),
    {
      minLength: 2,
      maxLength: 40,
    },
  );

  it('leave every position within the weight that a drawing asks for', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 20 }), (line, least) => {
        const xs = Float32Array.from(line, ([x]) => x);
        const ys = Float32Array.from(line, ([, y]) => y);
        const weights = new Float32Array(line.length);
        weighPositions(xs, ys, 0, line.length - 1, weights);
        const kept = line.filter((_, i) => (weights[i] as number) >= least);
        for (const position of line) expect(distanceTo(kept, position)).toBeLessThanOrEqual(least);
      }),
    );
  });

  it('keep the ends of a line, and of a ring', () => {
    const xs = Float32Array.from([0, 1, 1, 0, 0]);
    const ys = Float32Array.from([0, 0, 1, 1, 0]);
    const weights = new Float32Array(5);
    weighPositions(xs, ys, 0, 4, weights);
    expect(weights[0]).toBe(Number.POSITIVE_INFINITY);
    expect(weights[4]).toBe(Number.POSITIVE_INFINITY);
    expect(weights[2]).toBeCloseTo(Math.SQRT2, 6);
  });
});

describe('arcs', () => {
  it('are joined to rings, whichever way each runs', () => {
    const ends = [
      { from: 'a', to: 'b' },
      { from: 'c', to: 'b' },
      { from: 'c', to: 'a' },
      { from: 'd', to: 'd' },
    ];
    const rings = chainArcs([0, 1, 2, 3], (arc) => ends[arc] ?? { from: '', to: '' });
    expect(rings).toEqual([[0, ~1, 2], [3]]);
  });
});

describe('the lines of a map', () => {
  it('tell another country from the sea', async () => {
    const pack = smallPack(
      [
        { near: 0, line: box(-105, 39, -104, 40) },
        { near: 0, far: BORDER, line: box(-104.8, 39.2, -104.2, 39.8) },
        { near: 0, far: 1, line: box(-104.6, 39.4, -104.4, 39.6) },
      ],
      'CO',
    );
    const { arcs } = await prepareLines(pack);
    expect(arcs.map(({ kind }) => kind)).toEqual(['outer', 'border', 'district']);
  });
});

describe('a length for the scale', () => {
  it.each([
    [0.1999, 0.1],
    [0.31, 0.2],
    [1, 1],
    [4.9, 2],
    [5, 5],
    [99, 50],
    [3400, 2000],
  ])('within %d is %d', (most, length) => {
    expect(roundLength(most)).toBe(length);
  });
});

function distanceTo(
  line: readonly (readonly [number, number])[],
  [px, py]: readonly [number, number],
) {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i + 1 < line.length; i++) {
    const [ax, ay] = line[i] as readonly [number, number];
    const [bx, by] = line[i + 1] as readonly [number, number];
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = length === 0 ? 0 : ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length;
    const t = Math.max(0, Math.min(1, along));
    least = Math.min(least, Math.hypot(px - ax - t * (bx - ax), py - ay - t * (by - ay)));
  }
  return least;
}
