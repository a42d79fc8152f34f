import { beforeAll, describe, expect, it } from 'vitest';
import { annotateList } from '../../src/lib/annotate-list.ts';
import { folderSource } from '../../src/lib/folder-source.ts';
import { openPocketDistrict, type PocketDistrict } from '../../src/lib/index.ts';
import { ADDED_COLUMNS } from '../../src/list/added-columns.ts';
import { readSample } from '../../src/list/read-sample.ts';
import { seeded } from '../bench/measure.ts';

let data: PocketDistrict;
beforeAll(async () => {
  data = await openPocketDistrict({ source: folderSource(), plan: 'both' });
});

/** The rows of a list with what was added to each, by the names of the columns. */
async function annotate(text: string, plan: 119 | 120): Promise<Record<string, string>[]> {
  const bytes = new TextEncoder().encode(text);
  const wishes = { delimiter: null, hasHeader: true, isZip: () => true };
  const looked = readSample(bytes, true, wishes);
  if (looked.refusal !== null) throw new Error(looked.refusal);
  const { sample } = looked;
  const shape = { ...sample, added: ADDED_COLUMNS, guardFormulas: true };
  const list = (async function* () {
    yield bytes;
  })();
  let out = '';
  for await (const piece of annotateList(list, shape, data, plan)) {
    out += new TextDecoder().decode(piece.bytes);
  }
  const [head = '', ...rows] = out.trimEnd().split('\n');
  const names = head.split(',');
  return rows.map((row) =>
    Object.fromEntries(row.split(',').map((cell, i) => [names[i] ?? '', cell])),
  );
}

describe.each([119, 120] as const)('a list on plan %i', (plan) => {
  it('says of every ZIP what a look-up says', async () => {
    const random = seeded(plan);
    const zips = Array.from({ length: 3000 }, () =>
      String(Math.floor(random() * 100_000)).padStart(5, '0'),
    );
    const rows = await annotate(`zip\n${zips.join('\n')}\n`, plan);
    for (const [i, row] of rows.entries()) {
      const answer = data.lookupZip(zips[i] ?? '', { plan });
      const found = answer.status === 'found' ? answer : null;
      expect(row['all_districts'], zips[i]).toBe(
        (found?.districts ?? []).map(({ code }) => code).join(' '),
      );
      expect(row['split']).toBe(found === null ? '' : found.split ? 'yes' : 'no');
      expect(row['plan']).toBe(String(plan));
      if (answer.status === 'unknown') expect(row['status']).toBe('unknown-zip');
    }
    expect(rows).toHaveLength(zips.length);
  });

  it('says of every position what a look-up says', async () => {
    const random = seeded(plan);
    const points = Array.from({ length: 300 }, () => ({
      lat: Number((25 + random() * 24).toFixed(5)),
      lon: Number((-124 + random() * 57).toFixed(5)),
    }));
    const lines = points.map(({ lat, lon }) => `${lat},${lon}`);
    const rows = await annotate(`lat,lon\n${lines.join('\n')}\n`, plan);
    for (const [i, row] of rows.entries()) {
      const answer = await data.districtAt(points[i] ?? { lat: 0, lon: 0 }, { plan });
      if (answer.status === 'invalid' || answer.status === 'lines-missing') expect.unreachable();
      expect(row['all_districts'], lines[i]).toBe(
        answer.districts.map(({ code }) => code).join(' '),
      );
      const distance = answer.distanceMeters;
      expect(row['district_line_m']).toBe(distance === null ? '' : String(Math.round(distance)));
    }
  });
});
