import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BORDER } from '../../../src/core/line-pack.ts';
import { chainArcs } from '../../../src/map/chain-arcs.ts';
import { Drift } from '../../../src/map/drift.ts';
import { toMap, toPoint } from '../../../src/map/map-frame.ts';
import { prepareLines } from '../../../src/map/map-lines.ts';
import { MapStore } from '../../../src/map/map-store.ts';
import { roundLength } from '../../../src/map/round-length.ts';
import { scaleBars } from '../../../src/map/scale-bars.ts';
import { weighPositions } from '../../../src/map/weigh-positions.ts';
import type { Plan } from '../../../src/shared/plan.ts';
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

describe('the scale of a map', () => {
  it('is in miles and kilometres, and near by in feet and metres', () => {
    const texts = (metersPerPixel: number) =>
      scaleBars(metersPerPixel).map(({ text }) => text.replace('\u00a0', ' '));
    expect(texts(1000)).toEqual(['50 mi', '100 km']);
    expect(texts(3)).toEqual(['1000 ft', '200 m']);
  });

  it('has bars as long as they say', () => {
    const [miles, kilometers] = scaleBars(50);
    expect(miles).toEqual({ text: '2\u00a0mi', widthPixels: (2 * 1609.344) / 50 });
    expect(kilometers).toEqual({ text: '5\u00a0km', widthPixels: 100 });
  });
});

describe('the drift of a view', () => {
  const view = { scale: 10, shiftX: 0, shiftY: 0, width: 400, height: 600 };
  const drawn = (shiftX: number) => ({ ...view, shiftX });

  it('leads to where a finger draws it', () => {
    const drift = new Drift();
    for (let i = 0; i <= 20; i++) drift.note(drawn(i * 2), i * 10);
    const { shiftX, shiftY } = drift.ahead(drawn(40), 200, 0.5);
    expect(shiftX).toBeCloseTo(80, -1);
    expect(shiftY).toBe(0);
    expect(drift.ahead(drawn(40), 5000, 0.3).shiftX).toBe(40 + 120);
  });

  it('is none after a rest, and where the scale changes', () => {
    const drift = new Drift();
    for (let i = 0; i <= 20; i++) drift.note(drawn(i * 2), i * 10);
    drift.note(drawn(41), 400);
    expect(drift.ahead(drawn(41), 200, 0.5).shiftX).toBe(41);
    drift.note(drawn(60), 410);
    drift.note({ ...drawn(60), scale: 11 }, 420);
    expect(drift.ahead(drawn(60), 200, 0.5).shiftX).toBe(60);
  });
});

describe('the states that the nation’s lines show otherwise', () => {
  const storeOf = (plan: Plan) =>
    new MapStore(
      {
        manifest: { plan: 119 },
        getDistrict: (code) => ({
          extent: [-100, 30, -99, 31],
          centre: { lat: 30.5, lon: -99.5 },
          linesChange: code.startsWith('UT') ? 'changes' : 'no',
        }),
        pointLines: () => Promise.reject(new Error('not asked for')),
        nextLines: () => Promise.reject(new Error('not asked for')),
      },
      plan,
    );

  it('are those that change, on the coming plan', () => {
    expect(storeOf(120).redrawn).toEqual(['UT']);
  });

  it('are none on the one in force', () => {
    expect(storeOf(119).redrawn).toEqual([]);
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
