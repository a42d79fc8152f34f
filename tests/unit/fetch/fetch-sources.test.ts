import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readReceipts } from '../../../data/build/readers/receipts.ts';
import type { RegisteredSource, SourceFile } from '../../../data/build/readers/registry.ts';
import { fetchSources } from '../../../data/fetch/fetch-sources.ts';
import { startServer, type TestServer } from './test-server.ts';

const CSV = 'state_fips,state_abbr,zcta,cd\r\n06,CA,90210,36\r\n';
const SOCIAL = '[]';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

let folder: string;
let server: TestServer;
let said: string[];
let bodies: Record<string, string>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fetch-'));
  said = [];
  bodies = { '/zccd.csv': CSV, '/social.json': SOCIAL };
  server = await startServer((request, response) => {
    const body = bodies[request.url ?? ''];
    if (body === undefined) response.writeHead(404).end();
    else response.end(body);
  });
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

function source(
  of: Pick<RegisteredSource, 'id' | 'download'>,
  file: Pick<SourceFile, 'name' | 'format'> & Partial<SourceFile>,
): RegisteredSource {
  const url = of.download === 'by-hand' ? null : `${server.address}/${file.name}`;
  const unpinned = { url, renewed: false, vintage: '2024', sizeBytes: null, sha256: null };
  const files = [{ ...unpinned, ...file }];
  return { ...of, title: of.id, url, licence: 'public domain', licenceUrl: null, files };
}

function run(
  sources: readonly RegisteredSource[],
  only: readonly string[] = [],
  handFolder: string | null = null,
): Promise<string[]> {
  return fetchSources({
    registry: new Map(sources.map((entry) => [entry.id, entry])),
    folder: join(folder, 'to'),
    only,
    handFolder,
    progress: { show: () => {}, say: (sentence) => said.push(sentence) },
    manner: { silenceMs: 2000, attempts: 1, firstWaitMs: 1 },
    today: '2026-07-21',
  });
}

const crossState = (pin: Partial<SourceFile> = {}) =>
  source({ id: 'cross-state', download: 'always' }, { name: 'zccd.csv', format: 'zccd', ...pin });
const social = () =>
  source({ id: 'social', download: 'by-name' }, { name: 'social.json', format: 'social' });
const byHand = () =>
  source(
    { id: 'redistricting', download: 'by-hand' },
    { name: 'redistricting-2026.json', format: 'redistricting' },
  );

describe('fetching the sources', () => {
  it('makes the folder, and dates a file by the day where its server does not', async () => {
    expect(await run([crossState()])).toEqual([]);
    expect(await readFile(join(folder, 'to/zccd.csv'), 'utf8')).toBe(CSV);
    expect((await readReceipts(join(folder, 'to'))).get('zccd.csv')).toEqual({
      url: `${server.address}/zccd.csv`,
      sizeBytes: CSV.length,
      sha256: sha256(CSV),
      date: '2026-07-21',
    });
  });

  it('does not fetch again what is here and never changes', async () => {
    await run([crossState({ sha256: sha256(CSV), sizeBytes: CSV.length })]);
    await run([crossState({ sha256: sha256(CSV), sizeBytes: CSV.length })]);
    expect(server.ranges).toHaveLength(1);
    expect(said.at(-1)).toBe('zccd.csv is here already.');
  });

  it('fetches again what is renewed at its address, and takes what is new', async () => {
    const renewed = crossState({ renewed: true, sha256: sha256(CSV), sizeBytes: CSV.length });
    await run([renewed]);
    expect(said.at(-1)).toMatch(/as pinned\.$/);
    bodies['/zccd.csv'] = `${CSV}06,CA,90211,36\r\n`;
    expect(await run([renewed])).toEqual([]);
    expect(said.at(-1)).toMatch(/not pinned\.$/);
    expect(await readFile(join(folder, 'to/zccd.csv'), 'utf8')).toContain('90211');
  });

  it('fetches some sources only by name', async () => {
    await run([crossState(), social()]);
    expect(await readdir(join(folder, 'to'))).toEqual(['downloads.json', 'zccd.csv']);
    await run([crossState(), social()], ['social']);
    expect(await readdir(join(folder, 'to'))).toContain('social.json');
    expect(server.ranges).toHaveLength(2);
  });

  it('goes on with the others when one cannot be had, and names it', async () => {
    delete bodies['/zccd.csv'];
    expect(await run([crossState(), social()], ['cross-state', 'social'])).toEqual(['zccd.csv']);
    expect(said[0]).toBe(`${server.address}/zccd.csv answered 404 Not Found.`);
    expect(await readdir(join(folder, 'to'))).toContain('social.json');
  });

  it('refuses a file with a bad row, and leaves the one that was here', async () => {
    await run([crossState({ renewed: true })]);
    bodies['/zccd.csv'] = 'state_fips,state_abbr,zcta,cd\n06,CA,9021,36\n';
    expect(await run([crossState({ renewed: true })])).toEqual(['zccd.csv']);
    expect(said.at(-1)).toContain('zccd.csv:2: ZCTA "9021" is not five digits');
    expect(said.at(-1)).toMatch(/The zccd\.csv that was here stays\.$/);
    expect(await readFile(join(folder, 'to/zccd.csv'), 'utf8')).toBe(CSV);
  });

  it('copies what has no address from a folder that has it, else asks for it', async () => {
    await run([byHand()]);
    expect(said.at(-1)).toMatch(/^redistricting-2026\.json has no address: copy it to /);
    await writeFile(join(folder, 'redistricting-2026.json'), '{}');
    await run([byHand()], [], folder);
    expect(await readFile(join(folder, 'to/redistricting-2026.json'), 'utf8')).toBe('{}');
  });
});
