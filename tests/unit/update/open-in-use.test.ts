import { beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '../../../src/shared/failure.ts';
import type { PackEntry } from '../../../src/shared/manifest.ts';
import { MemoryStore } from '../../../src/store/memory-store.ts';
import { openPackFile } from '../../../src/store/pack-file.ts';
import type { SnapshotStore } from '../../../src/store/snapshot-store.ts';
import { checkPacks } from '../../../src/update/check-packs.ts';
import { openInUse } from '../../../src/update/open-in-use.ts';
import { makeManifest } from '../store/manifests.ts';
import { makePack } from '../store/packs.ts';

let store: SnapshotStore;
let oldEntry: PackEntry;
let newEntry: PackEntry;

beforeEach(async () => {
  store = new MemoryStore();
  const old = await makePack('zips', 'July');
  const next = await makePack('zips', 'August');
  oldEntry = old.entry;
  newEntry = next.entry;
  await store.putPackFile(old.entry.sha256, old.file);
  await store.putPackFile(next.entry.sha256, next.file);
  await store.commit(makeManifest('aaaa', [old.entry]), null, ['zips']);
});

const commitNew = () =>
  store.commit(makeManifest('bbbb', [newEntry]), 'aaaa000000000000', ['zips']);

/** Reads the one pack of the snapshot in use, as a page does. */
async function open(): Promise<string> {
  const entry = (await store.currentManifest())?.packs[0];
  if (!entry) throw new Failure('pack-missing', 'no snapshot', 'manifest');
  const file = await store.packFile(entry.sha256);
  if (!file) throw new Failure('pack-missing', 'no file', entry.name);
  return new TextDecoder().decode((await openPackFile(file, entry)).body);
}

/** As `open`, with a decoder that cannot make anything of August. */
async function openWithoutAugust(): Promise<string> {
  const text = await open();
  if (text === 'August') throw new Failure('pack-corrupt', 'undecodable', 'zips');
  return text;
}

const damage = async (entry: PackEntry) => {
  const file = (await store.packFile(entry.sha256))?.slice() ?? new Uint8Array();
  file[20] = (file[20] ?? 0) ^ 1;
  await store.putPackFile(entry.sha256, file);
};

describe('opening the snapshot in use', () => {
  it('keeps the previous snapshot until the new one has been opened', async () => {
    await commitNew();
    expect((await store.previousManifest())?.id).toBe('aaaa000000000000');
    expect(await openInUse(store, open)).toEqual({ opened: 'August', wentBack: null });
    expect(await store.previousManifest()).toBeNull();
  });

  it('goes back to the previous one when the new one cannot be decoded, for good', async () => {
    await commitNew();
    const { opened, wentBack } = await openInUse(store, openWithoutAugust);
    expect(opened).toBe('July');
    expect(wentBack).toMatchObject({ code: 'pack-corrupt', part: 'zips' });
    expect((await store.updateNotes()).refusedId).toBe('bbbb000000000000');
  });

  it.each<[string, (entry: PackEntry) => Promise<void>]>([
    ['damaged', damage],
    ['lost', (entry) => store.deletePackFiles([entry.sha256])],
  ])(
    'goes back when a pack of the new one was %s in the store, until it is mended',
    async (_, harm) => {
      await commitNew();
      await harm(newEntry);
      const { opened } = await openInUse(store, open);
      expect(opened).toBe('July');
      expect((await store.updateNotes()).refusedId).toBeNull();
      expect(await store.packHashes()).toEqual(new Set([oldEntry.sha256]));
    },
  );

  it('drops a damaged pack even when there is nothing to go back to', async () => {
    await damage(oldEntry);
    await expect(openInUse(store, open)).rejects.toMatchObject({ code: 'pack-corrupt' });
    expect((await store.packHashes()).has(oldEntry.sha256)).toBe(false);
    expect((await store.currentManifest())?.id).toBe('aaaa000000000000');
  });

  it('does not go back because the storage failed', async () => {
    await commitNew();
    const broken = () => Promise.reject(new Failure('storage-broken', 'disk', 'db'));
    await expect(openInUse(store, broken)).rejects.toMatchObject({ code: 'storage-broken' });
    expect((await store.currentManifest())?.id).toBe('bbbb000000000000');
  });

  it('says that there is none', async () => {
    await store.clear();
    await expect(openInUse(store, open)).rejects.toMatchObject({ code: 'pack-missing' });
  });
});

describe('a check of all packs', () => {
  it('says of each whether it is right, and drops only what is damaged', async () => {
    const offices = await makePack('offices', 'offices');
    const places = await makePack('places', 'places');
    await store.putPackFile(places.entry.sha256, places.file);
    await damage(places.entry);
    const manifest = makeManifest('cccc', [oldEntry, offices.entry, places.entry]);
    const heard: string[] = [];
    const checks = await checkPacks(store, manifest, ({ name }) => heard.push(name));
    expect(checks).toEqual([
      { name: 'zips', state: 'right' },
      { name: 'offices', state: 'absent' },
      { name: 'places', state: 'damaged' },
    ]);
    expect(heard).toEqual(['zips', 'offices', 'places']);
    expect(await store.packHashes()).toEqual(new Set([oldEntry.sha256, newEntry.sha256]));
  });
});
