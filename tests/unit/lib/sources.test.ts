import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { folderSource } from '../../../src/lib/folder-source.ts';
import { storeSource } from '../../../src/lib/store-source.ts';
import { urlSource } from '../../../src/lib/url-source.ts';
import type { Manifest } from '../../../src/shared/manifest.ts';
import { MemoryStore } from '../../../src/store/memory-store.ts';
import { makeManifest } from '../store/manifests.ts';
import { makePack } from '../store/packs.ts';

const packs = await Promise.all(
  ['zips', 'districts', 'people'].map((name) => makePack(name, name)),
);
const [zips] = packs;
if (zips === undefined) throw new Error('there are three packs');
const manifest: Manifest = makeManifest(
  'a1',
  packs.map(({ entry }) => entry),
);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'snapshot-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const { entry, file } of packs) await writeFile(join(folder, entry.file), file);
});
afterAll(() => rm(folder, { recursive: true }));

describe('a folder', () => {
  it('gives its manifest and its packs', async () => {
    const source = folderSource(folder);
    expect(await source.manifest()).toEqual(manifest);
    expect(new Uint8Array(await source.pack(zips.entry))).toEqual(zips.file);
    expect(source.layer).toBe('disk');
  });

  it('fails with the part that is not there', async () => {
    await expect(folderSource(join(folder, 'nowhere')).manifest()).rejects.toMatchObject({
      code: 'pack-missing',
      part: 'manifest',
    });
    await expect(
      folderSource(folder).pack({ ...zips.entry, file: 'zips-0.pack' }),
    ).rejects.toMatchObject({ code: 'pack-missing', part: 'zips' });
  });

  it('fails when its manifest is something else', async () => {
    const other = await mkdtemp(join(tmpdir(), 'snapshot-'));
    await writeFile(join(other, 'manifest.json'), '{"name":"another app"}');
    await expect(folderSource(other).manifest()).rejects.toMatchObject({
      code: 'manifest-foreign',
    });
    await rm(other, { recursive: true });
  });
});

describe('a store', () => {
  it('gives the snapshot in use, and counts as memory where it is that', async () => {
    const store = new MemoryStore();
    for (const { entry, file } of packs) await store.putPackFile(entry.sha256, file);
    await store.commit(manifest, null, []);
    const source = storeSource(store);
    expect(await source.manifest()).toEqual(manifest);
    expect(await source.pack(zips.entry)).toEqual(zips.file);
    expect(source.layer).toBe('memory');
    expect(storeSource({ ...store, kind: 'indexeddb' } as never).layer).toBe('disk');
  });

  it('fails by name while nothing is in it', async () => {
    const source = storeSource(new MemoryStore());
    await expect(source.manifest()).rejects.toMatchObject({
      code: 'pack-missing',
      part: 'manifest',
    });
    await expect(source.pack(zips.entry)).rejects.toMatchObject({
      code: 'pack-missing',
      part: 'zips',
    });
  });
});

describe('an address', () => {
  const requests: string[] = [];
  let spoiled = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push(path);
    const pack = packs.find(({ entry }) => path === `/data/${entry.file}`);
    if (path === '/data/manifest.json') response.end(JSON.stringify(manifest));
    else if (pack === undefined) response.writeHead(404).end();
    else response.end(spoiled-- > 0 ? pack.file.subarray(1) : pack.file);
  });
  let base = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/data/`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('gives the manifest and the packs that lie beside it', async () => {
    const source = urlSource(base);
    expect(await source.manifest()).toEqual(manifest);
    expect(await source.pack(zips.entry)).toEqual(zips.file);
    expect(requests).toEqual(['/data/manifest.json', `/data/${zips.entry.file}`]);
    expect(source.layer).toBe('network');
  });

  it('takes the folder without its slash as well, and a page’s address for the folder it is in', async () => {
    expect(await urlSource(base.slice(0, -1)).manifest()).toEqual(manifest);
    expect(await urlSource(new URL('index.html', base)).manifest()).toEqual(manifest);
  });

  it('gives a pack that came damaged at first', async () => {
    spoiled = 1;
    expect(await urlSource(base).pack(zips.entry)).toEqual(zips.file);
  });

  it('fails by name for a pack that is not there', async () => {
    await expect(
      urlSource(base).pack({ ...zips.entry, file: 'zips-0.pack' }),
    ).rejects.toMatchObject({ code: 'pack-missing', part: 'zips' });
  });

  it('is taken as one beside the page, where there is a page', async () => {
    vi.stubGlobal('location', { href: new URL('../app/', base).href });
    expect(await urlSource('/data/').manifest()).toEqual(manifest);
    vi.unstubAllGlobals();
  });

  it.each(['/snapshot/', '', undefined, 7])('must be absolute where there is none: %j', (given) => {
    const make = () => urlSource(given as string);
    expect(make).toThrow(TypeError);
    expect(make).toThrow(/the absolute address of a folder, https:.* not /);
  });

  it('fails as a host that is down where nobody listens', async () => {
    const environment = {
      fetch: () => Promise.reject(new TypeError('fetch failed')),
      nowMs: () => 0,
      random: () => 0,
      wait: async () => undefined,
      isOnline: () => true,
      limitsFor: () => ({ stallMs: 1000, totalMs: 1000 }),
    };
    await expect(urlSource(base, environment).manifest()).rejects.toMatchObject({
      code: 'host-down',
      part: 'manifest',
    });
  });
});
