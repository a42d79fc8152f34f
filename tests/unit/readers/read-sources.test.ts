import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSources } from '../../../data/build/readers/index.ts';
import { type Files, OFFICIAL, REDUCED, registryOf, writeFiles } from './source-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sources-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function read(files: Files) {
  await writeFiles(folder, files);
  return readSources(folder, registryOf(files));
}

/** What the folder has without one of its files. */
function without(files: Files, name: string): Files {
  const { [name]: _, ...rest } = files;
  return rest;
}

describe('a folder of sources', () => {
  it('is read from the official files', async () => {
    const sources = await read(OFFICIAL);
    expect(sources.relationKind).toBe('census');
    expect(sources.relation.map(({ landShare }) => landShare)).toEqual([0.75, 0.25]);
    expect(sources.shapes119.map(({ district }) => district)).toEqual([30, 36]);
    expect(sources.postal.map(({ zip }) => zip)).toEqual(['90210']);
    expect(sources.house.map(({ district }) => district)).toEqual(['CA-36']);
    expect(sources.senators.map(({ state }) => state)).toEqual(['CA']);
    expect(sources.offices).toHaveLength(1);
    expect(sources.redistricting.states.map(({ code }) => code)).toEqual(['CA']);
  });

  it('has nothing to mend a Census relation with', async () => {
    const sources = await read({ ...REDUCED, ...OFFICIAL });
    expect([sources.relationKind, sources.crossState, sources.extraStates]).toEqual([
      'census',
      [],
      [],
    ]);
  });

  it('is read from the reduced relation and what mends it, where the official one is not there', async () => {
    const files = without({ ...REDUCED, ...OFFICIAL }, 'tab20_cd11920_zcta520_natl.txt');
    const sources = await read(files);
    expect(sources.relationKind).toBe('pairs');
    expect(sources.relation.map(({ landShare }) => landShare)).toEqual([null, null]);
    expect(sources.crossState).toHaveLength(2);
    expect(sources.extraStates).toEqual([{ zcta: '90210', states: ['NV'] }]);
  });

  it('counts what rules left out or mended', async () => {
    const { rules } = await read(OFFICIAL);
    expect(rules.map(({ rows }) => rows)).toEqual([['line 4'], ['A000001-la']]);
  });

  it('says which files were read and from when', async () => {
    const sources = await read(OFFICIAL);
    expect(sources.provenance.map(({ file, standing }) => `${file} ${standing}`)).toEqual([
      'tab20_cd11920_zcta520_natl.txt pinned',
      'geonames-US.zip pinned',
      'cb_2024_us_cd119_500k.zip pinned',
      'legislators-current.json pinned',
      'legislators-district-offices.json pinned',
      'redistricting-2026.json pinned',
    ]);
    expect(sources.newestVintage(['relation', 'lines'])).toBe('2024-10-24');
    expect(sources.entries.map(({ id }) => id)).not.toContain('lines-120');
  });

  it('may lack the lines of the next Congress', async () => {
    expect((await read(OFFICIAL)).shapes120).toBeNull();
  });

  it.each([
    ['legislators-current.json', 'legislators: needed is legislators-current.json (from https:'],
    ['redistricting-2026.json', 'redistricting: needed is redistricting-2026.json'],
    ['geonames-US.zip', 'postal: needed is geonames-US.zip (from https://download.geonames.org/'],
  ])('is refused without %s, which it names with its address', async (name, reason) => {
    await expect(read(without(OFFICIAL, name))).rejects.toThrow(
      `${folder}: has no file for ${reason}`,
    );
  });

  it('is refused for the lines of another Congress', async () => {
    const name = 'tab20_cd11920_zcta520_natl.txt';
    const relation = String(OFFICIAL[name]).replaceAll('CD119', 'CD120');
    await expect(read({ ...OFFICIAL, [name]: relation })).rejects.toThrow(
      `${name}: has the lines of Congress 120, not 119`,
    );
  });

  it('is refused for a file that is not the one pinned', async () => {
    await writeFiles(folder, {
      ...OFFICIAL,
      'redistricting-2026.json': '{"asOf":"2026-07-21","states":{}}',
    });
    await expect(readSources(folder, registryOf(OFFICIAL))).rejects.toThrow(
      /^redistricting-2026\.json: is 33 bytes with SHA-256 /,
    );
  });

  it('names the bad row of such a file rather than its hash', async () => {
    await writeFiles(folder, { ...OFFICIAL, 'redistricting-2026.json': '{"asOf":"soon"}' });
    await expect(readSources(folder, registryOf(OFFICIAL))).rejects.toThrow(
      'redistricting-2026.json: states is undefined, not an object',
    );
  });

  it('dates a renewed file by the receipt of its download', async () => {
    const files = { ...OFFICIAL, 'legislators-current.json': '[]' };
    const sha256 = '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945';
    const receipt = { url: 'https://a.example', sizeBytes: 2, sha256, date: '2026-08-05' };
    const downloads = JSON.stringify({ 'legislators-current.json': receipt });
    await writeFiles(folder, { ...files, 'downloads.json': downloads });
    const sources = await readSources(folder, registryOf(OFFICIAL));
    expect(sources.newestVintage(['legislators'])).toBe('2026-08-05');
  });
});
