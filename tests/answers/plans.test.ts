import { describe, expect, it } from 'vitest';
import { NEW_LINES_ERROR_METERS } from '../../src/shared/new-lines-error.ts';
import { provePlan } from './plans/proof.ts';
import { SOURCES, WHY_SKIPPED } from './sources.ts';

const TIME_MS = 180_000;

describe.skipIf(SOURCES === null)(
  `the coming plan${SOURCES === null ? ` (skipped: ${WHY_SKIPPED})` : ''}`,
  () => {
    it(
      'answers as the source’s rings do, has every district, and says what the sources’ figures say',
      async () => {
        const proof = await provePlan(SOURCES as string, {
          ...{ uniform: 3000, nearLines: 3000, answers: 1000 },
        });
        for (const { unexplained, wronglySure } of [proof.uniform, proof.nearLines, proof.zips]) {
          expect(unexplained).toEqual([]);
          expect(wronglySure).toEqual([]);
        }
        expect(proof.answers).toMatchObject({ wronglySure: [], missed: [] });
        const { packs, districts, manifest } = proof.committed;
        expect(packs.map(({ state }) => state).join(' ')).toBe('AL CA FL LA MO NC OH TN TX UT');
        expect(
          packs.every(({ knownErrorMeters }) => knownErrorMeters === NEW_LINES_ERROR_METERS),
        ).toBe(true);
        expect(districts).toHaveLength(181);
        expect([...proof.areas.values()].filter((percent) => !(percent <= 1))).toEqual([]);
        expect(proof.changed).toMatchObject({ points: 12_931, changed: 3226 });
        expect(Object.fromEntries(proof.changed.byState)).toEqual({
          ...{ AL: 123, CA: 575, FL: 368, LA: 199, MO: 264 },
          ...{ NC: 101, OH: 258, TN: 289, TX: 824, UT: 225 },
        });
        const at95 = proof.displaced[Math.floor(proof.displaced.length * 0.95)];
        expect(at95).toBeLessThan(1000);
        const own = manifest.packs.filter(({ name }) => name.startsWith('plan120-lines-'));
        expect(own.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)).toBeLessThan(60_000);
        const all = manifest.packs.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
        expect(all).toBeLessThanOrEqual(1_000_000);
      },
      TIME_MS,
    );
  },
);
