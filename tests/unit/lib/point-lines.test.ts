import { describe, expect, it } from 'vitest';
import { folderSource } from '../../../src/lib/folder-source.ts';
import { openPocketDistrict } from '../../../src/lib/index.ts';
import type { SnapshotSource } from '../../../src/lib/snapshot-source.ts';
import { Failure, type FailureCode } from '../../../src/shared/failure.ts';

/** The snapshot that comes along, which counts what is read of it and can be told to fail. */
function countedSource() {
  const real = folderSource();
  const read: string[] = [];
  const failing = new Map<string, FailureCode>();
  const source: SnapshotSource = {
    ...real,
    pack(entry) {
      const code = failing.get(entry.name);
      if (code !== undefined) return Promise.reject(new Failure(code, 'as told', entry.name));
      if (entry.name.startsWith('lines-')) read.push(entry.name);
      return real.pack(entry);
    },
  };
  return { source, read, failing };
}

const DENVER = { lat: 39.7392, lon: -104.9903 };
const STATE_LINE_ROAD = { lat: 39.05, lon: -94.60755 };

describe('a position asked of the library', () => {
  it('reads the lines of the states around it, once', async () => {
    const { source, read } = countedSource();
    const data = await openPocketDistrict({ source });
    expect(read).toEqual([]);
    const answer = await data.districtAt(DENVER);
    expect(answer).toMatchObject({ status: 'found', districts: [{ code: 'CO-1' }] });
    expect(read).toEqual(['lines-CO']);
    await data.districtAt({ ...DENVER, lat: 39.74 });
    expect(read).toEqual(['lines-CO']);
  });

  it('reads two packs on a state line, and names both states', async () => {
    const { source, read } = countedSource();
    const data = await openPocketDistrict({ source });
    const answer = await data.districtAt(STATE_LINE_ROAD);
    expect(answer).toMatchObject({ status: 'near-line', statesMissing: [] });
    expect(read.sort()).toEqual(['lines-KS', 'lines-MO']);
  });

  it('is answered without waiting once the lines around it are open', async () => {
    const data = await openPocketDistrict({ source: folderSource() });
    const lines = await data.pointLines();
    expect(lines.districtAt(DENVER)).toMatchObject({
      status: 'lines-missing',
      statesMissing: ['CO'],
    });
    await lines.openAround(DENVER);
    expect(lines.districtAt(DENVER)).toMatchObject({ districts: [{ code: 'CO-1' }] });
  });

  it('says which lines are missing, and answers when they have come', async () => {
    const { source, failing } = countedSource();
    const data = await openPocketDistrict({ source });
    failing.set('lines-CO', 'pack-missing');
    expect(await data.districtAt(DENVER)).toMatchObject({
      status: 'lines-missing',
      statesMissing: ['CO'],
    });
    failing.clear();
    expect(await data.districtAt(DENVER)).toMatchObject({ status: 'found' });
  });

  it('rejects for a damaged pack, and names it', async () => {
    const { source, failing } = countedSource();
    const data = await openPocketDistrict({ source });
    failing.set('lines-CO', 'pack-corrupt');
    await expect(data.districtAt(DENVER)).rejects.toMatchObject({
      code: 'pack-corrupt',
      part: 'lines-CO',
    });
  });

  it('is misuse when it is no object with two numbers', async () => {
    const data = await openPocketDistrict({ source: folderSource() });
    await expect(data.districtAt([39, -104] as never)).rejects.toThrow(TypeError);
    expect(await data.districtAt({ lat: 441, lon: -104 })).toMatchObject({ status: 'invalid' });
  });
});
