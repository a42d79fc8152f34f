import { describe, expect, it } from 'vitest';
import { readSources } from '../../data/build/readers/index.ts';
import { openCommittedLines } from './points/committed-lines.ts';
import { provePoints } from './points/proof.ts';
import { polygonArea, polygonsOf, type Ring, storedRings } from './points/rings.ts';
import { SOURCES, WHY_SKIPPED } from './sources.ts';

// A short form of `npm run prove:points`: the same comparison, with fewer points.
const SIZE = { uniform: 4000, nearLines: 1500, oneZipIn: 25, distances: 24 };
const TIME_MS = 300_000;

const reason = SOURCES === null ? ` (skipped: ${WHY_SKIPPED})` : '';

const areaOf = (polygons: readonly (readonly Ring[])[]) =>
  polygons.reduce((sum, polygon) => sum + polygonArea(polygon), 0);

describe.skipIf(SOURCES === null)(`the committed lines against the source's own${reason}`, () => {
  it(
    'give other answers only within the added error, and never a wrong one as sure',
    async () => {
      const proof = await provePoints(SOURCES as string, SIZE);
      for (const { unexplained, wronglySure } of [proof.uniform, proof.nearLines, proof.zips]) {
        expect(unexplained).toEqual([]);
        expect(wronglySure).toEqual([]);
      }
      expect(proof.distances.wrong).toEqual([]);
      expect(proof.offices.inOwnDistrict / proof.offices.offices).toBeGreaterThan(0.9);
    },
    TIME_MS,
  );

  it(
    'have every ring, and areas within 0.5 %; those of the nation within 1 %',
    async () => {
      const { shapes119 } = await readSources(SOURCES as string);
      const { packs, overview } = await openCommittedLines();
      let compared = 0;
      for (const pack of [...packs, overview]) {
        for (const [district, rings] of storedRings(pack).entries()) {
          const key = pack.districts[district];
          const source = shapes119.find(
            (shape) => shape.state === key?.state && shape.district === (key.number ?? 0),
          );
          if (source === undefined)
            throw new Error(`the source has no ${key?.state} ${key?.number}`);
          const name = `${source.state} ${source.district}`;
          expect(rings.length, name).toBeGreaterThanOrEqual(source.polygons.flat().length);
          const percent = Math.abs(areaOf(polygonsOf(rings)) / areaOf(source.polygons) - 1) * 100;
          expect(percent, name).toBeLessThan(pack.state === null ? 1 : 0.5);
          compared++;
        }
      }
      expect(compared).toBe(2 * 441);
    },
    TIME_MS,
  );
});
