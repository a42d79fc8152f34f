import { beforeAll, describe, expect, it } from 'vitest';
import type { Point } from '../../src/shared/point.ts';
import { seeded } from '../bench/measure.ts';
import { type CommittedLines, openCommittedLines } from './points/committed-lines.ts';
import { pointsNearLines, uniformPoints } from './points/samples.ts';
import { storedLines } from './points/stored-lines.ts';

let lines: CommittedLines;
let points: Point[] = [];
beforeAll(async () => {
  lines = await openCommittedLines();
  const random = seeded(7);
  const arcs = lines.packs.flatMap(storedLines) as { lon: Float64Array; lat: Float64Array }[];
  points = [
    ...pointsNearLines(arcs, 1500, 3000, random),
    ...uniformPoints(lines.districts, 1500, random),
  ];
});

describe('a place that is sure at once', () => {
  it('has the district and the distance that a whole answer has', () => {
    const place = { code: '', meters: 0 };
    let sure = 0;
    for (const { lat, lon } of points) {
      const answer = lines.index.districtAt({ lat, lon });
      const isFar =
        answer.status === 'found' && (answer.distanceMeters ?? 0) > (answer.bandMeters ?? 0);
      // A shore may be within its error and another line within none: such a place asks for an answer.
      if (!lines.index.sureAt(lat, lon, place)) continue;
      sure++;
      expect(isFar, `${lat}, ${lon}`).toBe(true);
      if (answer.status !== 'found') continue;
      expect([place.code, place.meters]).toEqual([
        answer.districts[0]?.code,
        answer.distanceMeters,
      ]);
    }
    expect(sure).toBeGreaterThan(points.length / 3);
  });

  it('is none in no district, at a line, and where there is no place', () => {
    const place = { code: 'before', meters: 1 };
    for (const [lat, lon] of [
      [0, 0],
      [Number.NaN, -100],
      [40, Number.POSITIVE_INFINITY],
      [91, -100],
      [40, -181],
      // On the Delaware, between New Jersey and Pennsylvania.
      [40.2145, -74.773],
    ] as const) {
      expect(lines.index.sureAt(lat, lon, place), `${lat}, ${lon}`).toBe(false);
    }
    expect(place).toEqual({ code: 'before', meters: 1 });
  });
});
