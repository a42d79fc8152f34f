import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { neighboursOf } from '../../../src/core/neighbours.ts';
import { folderSource } from '../../../src/lib/folder-source.ts';
import { openPocketDistrict } from '../../../src/lib/index.ts';

const folder = resolve(import.meta.dirname, '../../../data/snapshot');
const data = await openPocketDistrict({ source: folderSource(folder) });
const lines = await data.pointLines();

describe('the neighbours of a district', () => {
  it('are those across its lines, of other states too', async () => {
    const pack = await lines.linesOf('RI');
    expect(neighboursOf(pack, 'RI-1')).toContain('RI-2');
    expect(neighboursOf(pack, 'RI-2').filter((code) => code.startsWith('CT'))).not.toEqual([]);
  });

  it('are none on an island', async () => {
    expect(neighboursOf(await lines.linesOf('GU'), 'GU-AL')).toEqual([]);
    expect(neighboursOf(await lines.linesOf('AK'), 'AK-AL')).toEqual([]);
  });

  it('are neighbours both ways', async () => {
    const nation = await lines.linesOf(null);
    for (const code of ['CA-36', 'TX-23', 'DC-AL', 'NY-12']) {
      for (const other of neighboursOf(nation, code)) {
        expect(neighboursOf(nation, other), `${code} and ${other}`).toContain(code);
      }
    }
  });
});
