import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IdbPersonStore } from '../../../src/store/idb-person-store.ts';
import { IdbStore } from '../../../src/store/idb-store.ts';
import { MemoryPersonStore } from '../../../src/store/memory-person-store.ts';
import { openPersonStore } from '../../../src/store/open-person-store.ts';
import { openSnapshotStore } from '../../../src/store/open-store.ts';
import type { PersonStore } from '../../../src/store/person-store.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.unstubAllGlobals());

const stores: [string, () => PersonStore][] = [
  ['IndexedDB', () => new IdbPersonStore()],
  ['memory', () => new MemoryPersonStore()],
];

describe.each(stores)("a person's store in %s", (_, make) => {
  it('has nothing at first, and forgets everything on request', async () => {
    const store = make();
    expect(await store.read('recents')).toBeNull();
    await store.change('recents', () => ['90210']);
    await store.clear();
    expect(await store.read('recents')).toBeNull();
    store.close();
  });

  it('gives back what was saved', async () => {
    const store = make();
    const settings = { keptLines: ['CA'] };
    expect(await store.change('settings', () => settings)).toEqual(settings);
    expect(await store.read('settings')).toEqual(settings);
    expect(await store.read('places')).toBeNull();
    store.close();
  });

  it('loses none of many changes at once', async () => {
    const store = make();
    const zips = Array.from({ length: 20 }, (_, i) => String(10000 + i));
    await Promise.all(
      zips.map((zip) => store.change('recents', (saved) => [zip, ...(saved ?? [])])),
    );
    expect([...((await store.read('recents')) ?? [])].sort()).toEqual(zips);
    store.close();
  });
});

describe('what the person saved', () => {
  it('survives when all downloaded data is deleted', async () => {
    const person = new IdbPersonStore();
    await person.change('recents', () => ['02138']);
    const snapshot = new IdbStore('/');
    await snapshot.noteChecked(1);
    await snapshot.clear();
    expect(await person.read('recents')).toEqual(['02138']);
    snapshot.close();
    person.close();
  });

  it('is shared by two tabs', async () => {
    const one = new IdbPersonStore();
    const two = new IdbPersonStore();
    await one.change('recents', () => ['02138']);
    await two.change('recents', (saved) => ['90210', ...(saved ?? [])]);
    expect(await one.read('recents')).toEqual(['90210', '02138']);
    one.close();
    two.close();
  });
});

describe('opening', () => {
  it('takes IndexedDB where there is one', async () => {
    const snapshot = await openSnapshotStore('/');
    expect(snapshot).toEqual({ store: expect.any(IdbStore), failure: null });
    snapshot.store.close();
    const person = await openPersonStore();
    expect(person.store.kind).toBe('indexeddb');
    expect(person.failure).toBeNull();
    person.store.close();
  });

  it('takes memory where storage is denied, and says why', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const denied = expect.objectContaining({ code: 'storage-denied' });
    const snapshot = await openSnapshotStore('/');
    expect(snapshot.store.kind).toBe('memory');
    expect(snapshot.failure).toEqual(denied);
    const person = await openPersonStore();
    expect(person.store.kind).toBe('memory');
    expect(person.failure).toEqual(denied);
  });
});

describe('two apps on one host', () => {
  it('do not share a snapshot', async () => {
    const one = new IdbStore('/district/');
    const two = new IdbStore('/preview/');
    await one.noteChecked(5);
    expect((await two.updateNotes()).checkedAtMs).toBeNull();
    one.close();
    two.close();
  });
});
