import { beforeAll, describe, expect, it } from 'vitest';
import type { ListAnswers } from '../../src/list/list-answers.ts';
import { SureCells } from '../../src/list/sure-cells.ts';
import { seeded } from '../bench/measure.ts';
import { openCommittedLines } from './points/committed-lines.ts';
import { pointsNearLines } from './points/samples.ts';
import { storedLines } from './points/stored-lines.ts';

let answers: ListAnswers;
let near: { readonly lat: number; readonly lon: number }[] = [];
beforeAll(async () => {
  const { index, packs } = await openCommittedLines();
  const districtAt: ListAnswers['districtAt'] = (position) => index.districtAt(position);
  answers = { plan: 119, snapshotId: '', lookupZip: () => expect.unreachable(), districtAt };
  const arcs = packs.flatMap(storedLines) as { lon: Float64Array; lat: Float64Array }[];
  near = pointsNearLines(arcs, 1500, 3000, seeded(7));
});

describe('a cell that is sure', () => {
  it('says what every position in it is answered by itself', () => {
    const cells = new SureCells(answers);
    let sure = 0;
    for (const { lat, lon } of near) {
      // A cell is looked into when it is met again: once for each size of cells.
      const code = cells.at(lat, lon) ?? cells.at(lat, lon) ?? cells.at(lat, lon);
      if (code === null) continue;
      sure++;
      const answer = answers.districtAt({ lat, lon });
      expect([answer.status, answer.status === 'found' && answer.districts[0]?.code]).toEqual([
        'found',
        code,
      ]);
    }
    expect(sure).toBeGreaterThan(near.length / 10);
  });
});
