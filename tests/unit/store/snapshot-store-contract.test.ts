import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PackEntry } from '../../../src/shared/manifest.ts';
import { IdbStore } from '../../../src/store/idb-store.ts';
import { MemoryStore } from '../../../src/store/memory-store.ts';
import type { SnapshotStore } from '../../../src/store/snapshot-store.ts';
import { makeManifest } from './manifests.ts';
import { makePack } from './packs.ts';

const stores: [string, () => SnapshotStore][] = [
  ['IndexedDB', () => new IdbStore('/')],
  ['memory', () => new MemoryStore()],
];

let zips: { file: Uint8Array; entry: PackEntry };
let people: { file: Uint8Array; entry: PackEntry };
let newPeople: { file: Uint8Array; entry: PackEntry };

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  zips = await makePack('zips', 'all of them');
  people = await makePack('people', 'yesterday');
  newPeople = await makePack('people', 'today');
});

describe.each(stores)('a snapshot store in %s', (_, make) => {
  let store: SnapshotStore;
  beforeEach(() => {
    store = make();
  });
  afterEach(() => store.close());

  const put = ({ file, entry }: { file: Uint8Array; entry: PackEntry }) =>
    store.putPackFile(entry.sha256, file);
  const old = () => makeManifest('aaaa', [zips.entry, people.entry]);
  const next = () => makeManifest('bbbb', [zips.entry, newPeople.entry]);
  const commitOld = async () => {
    await put(zips);
    await put(people);
    expect(await store.commit(old(), null, ['zips', 'people'])).toBe(true);
  };
  const commitBoth = async () => {
    await commitOld();
    await put(newPeople);
    expect(await store.commit(next(), old().id, ['zips', 'people'])).toBe(true);
  };

  it('is empty at first', async () => {
    expect(await store.currentManifest()).toBeNull();
    expect(await store.previousManifest()).toBeNull();
    expect(await store.packFile(zips.entry.sha256)).toBeNull();
    expect(await store.packHashes()).toEqual(new Set());
    expect(await store.updateNotes()).toEqual({ checkedAtMs: null, refusedId: null });
  });

  it('gives a pack file back byte for byte', async () => {
    await put(zips);
    expect(await store.packFile(zips.entry.sha256)).toEqual(zips.file);
    expect(await store.packHashes()).toEqual(new Set([zips.entry.sha256]));
  });

  it('gives a file back that was put as a view into a larger buffer', async () => {
    const larger = new Uint8Array(zips.file.length + 9);
    larger.set(zips.file, 4);
    await store.putPackFile(zips.entry.sha256, larger.subarray(4, 4 + zips.file.length));
    expect(await store.packFile(zips.entry.sha256)).toEqual(zips.file);
  });

  it('does not take a pack for part of a snapshot before it is committed', async () => {
    await put(zips);
    expect(await store.currentManifest()).toBeNull();
  });

  it('commits a first snapshot', async () => {
    await commitOld();
    expect(await store.currentManifest()).toEqual(old());
    expect(await store.previousManifest()).toBeNull();
  });

  it('keeps the snapshot that was in use as the previous one', async () => {
    await commitBoth();
    expect(await store.currentManifest()).toEqual(next());
    expect(await store.previousManifest()).toEqual(old());
  });

  it('does not lose the previous snapshot when the same one is committed twice', async () => {
    await commitBoth();
    expect(await store.commit(next(), next().id, ['zips'])).toBe(true);
    expect(await store.previousManifest()).toEqual(old());
  });

  it('keeps the last snapshot that was opened when the one after it never was', async () => {
    await commitBoth();
    const third = makeManifest('eeee', [zips.entry]);
    expect(await store.commit(third, next().id, ['zips'])).toBe(true);
    expect(await store.previousManifest()).toEqual(old());
    await store.forgetPrevious(third.id);
    expect(await store.commit(old(), third.id, ['zips'])).toBe(true);
    expect(await store.previousManifest()).toEqual(third);
  });

  it('changes nothing when another context was faster', async () => {
    await commitOld();
    await put(newPeople);
    expect(await store.commit(next(), null, ['zips'])).toBe(false);
    expect(await store.commit(next(), 'cccc', ['zips'])).toBe(false);
    expect(await store.currentManifest()).toEqual(old());
    expect(await store.previousManifest()).toBeNull();
  });

  it('changes nothing when a required pack is missing', async () => {
    await commitOld();
    expect(await store.commit(next(), old().id, ['zips', 'people'])).toBe(false);
    expect(await store.commit(next(), old().id, ['no-such-pack'])).toBe(false);
    expect(await store.currentManifest()).toEqual(old());
  });

  it('lets only one of two commits at once win', async () => {
    await commitOld();
    await put(newPeople);
    const other = makeManifest('dddd', [zips.entry]);
    const won = await Promise.all([
      store.commit(next(), old().id, ['zips']),
      store.commit(other, old().id, ['zips']),
    ]);
    expect(won.filter(Boolean)).toHaveLength(1);
    expect(await store.currentManifest()).toEqual(won[0] ? next() : other);
  });

  it('sweeps what neither the snapshot in use nor the one before names', async () => {
    const stray = await makePack('offices', 'of nobody');
    await put(stray);
    await commitBoth();
    await store.sweep();
    expect(await store.packHashes()).toEqual(
      new Set([zips.entry.sha256, people.entry.sha256, newPeople.entry.sha256]),
    );
    await store.forgetPrevious(next().id);
    await store.sweep();
    expect(await store.packHashes()).toEqual(new Set([zips.entry.sha256, newPeople.entry.sha256]));
  });

  it('forgets the previous snapshot only for the one in use', async () => {
    await commitBoth();
    await store.forgetPrevious(old().id);
    expect(await store.previousManifest()).toEqual(old());
    await store.forgetPrevious(next().id);
    expect(await store.previousManifest()).toBeNull();
  });

  it('rolls back to the previous snapshot, once', async () => {
    await commitBoth();
    expect(await store.rollback(next().id, true)).toBe(true);
    expect(await store.currentManifest()).toEqual(old());
    expect(await store.previousManifest()).toBeNull();
    expect((await store.updateNotes()).refusedId).toBe(next().id);
    expect(await store.rollback(old().id, true)).toBe(false);
    expect(await store.currentManifest()).toEqual(old());
  });

  it('does not roll back what another context has already replaced', async () => {
    await commitBoth();
    expect(await store.rollback(old().id, true)).toBe(false);
    expect(await store.currentManifest()).toEqual(next());
    expect((await store.updateNotes()).refusedId).toBeNull();
  });

  it('refuses a snapshot that was rolled back only when told to', async () => {
    await commitBoth();
    expect(await store.rollback(next().id, false)).toBe(true);
    expect((await store.updateNotes()).refusedId).toBeNull();
  });

  it('notes when it was looked for an update, beside what it refused', async () => {
    await commitBoth();
    await store.rollback(next().id, true);
    await store.noteChecked(1_800_000_000_000);
    expect(await store.updateNotes()).toEqual({
      checkedAtMs: 1_800_000_000_000,
      refusedId: next().id,
    });
  });

  it('drops the files it is told to drop', async () => {
    await commitOld();
    await store.deletePackFiles([people.entry.sha256, 'not here']);
    expect(await store.packHashes()).toEqual(new Set([zips.entry.sha256]));
    expect(await store.currentManifest()).toEqual(old());
  });

  it('is as new after it was cleared', async () => {
    await commitBoth();
    await store.noteChecked(1);
    await store.clear();
    expect(await store.currentManifest()).toBeNull();
    expect(await store.previousManifest()).toBeNull();
    expect(await store.packHashes()).toEqual(new Set());
    expect(await store.updateNotes()).toEqual({ checkedAtMs: null, refusedId: null });
  });

  it('can be used again after it was closed', async () => {
    await commitOld();
    store.close();
    expect(await store.currentManifest()).toEqual(old());
  });
});
