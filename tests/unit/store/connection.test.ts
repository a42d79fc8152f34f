import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { type DBSchema, deleteDB, openDB, unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Connection } from '../../../src/store/connection.ts';
import { transact } from '../../../src/store/transact.ts';

interface Schema extends DBSchema {
  things: { key: string; value: string };
}

let unobserved: unknown[] = [];
const noteUnobserved = (reason: unknown) => unobserved.push(reason);

let connection: Connection<Schema>;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  unobserved = [];
  process.on('unhandledRejection', noteUnobserved);
  connection = new Connection<Schema>(
    { name: 'test', version: 2, upgrade: (db) => void db.createObjectStore('things') },
    300,
  );
});
afterEach(async () => {
  connection.close();
  vi.unstubAllGlobals();
  await new Promise((resolve) => setTimeout(resolve, 5));
  process.off('unhandledRejection', noteUnobserved);
  expect(unobserved).toEqual([]);
});

const put = (value: string) => connection.run((db) => db.put('things', value, 'key'));
const get = () => connection.run((db) => db.get('things', 'key'));
const failure = (code: string) => expect.objectContaining({ name: 'Failure', code });

describe('a connection', () => {
  it('opens the database once for all who wait for it', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    await Promise.all([put('a'), get(), get()]);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('says that storage is denied where there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(get()).rejects.toEqual(failure('storage-denied'));
  });

  it.each([
    ['SecurityError', 'The operation is insecure.', 'storage-denied'],
    ['UnknownError', 'The user denied permission to access the database.', 'storage-denied'],
    [
      'InvalidStateError',
      'A mutation operation was attempted on a database that did not allow mutations.',
      'storage-denied',
    ],
    ['QuotaExceededError', 'Encountered full disk while opening backing store.', 'quota'],
    ['UnknownError', 'Internal error opening backing store for indexedDB.open.', 'storage-broken'],
    [
      'VersionError',
      'The requested version (2) is less than the existing version (3).',
      'storage-broken',
    ],
  ])('maps %s "%s" to %s', async (name, message, code) => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException(message, name);
      },
    });
    await expect(get()).rejects.toEqual(failure(code));
  });

  it('tries again after a failed open', async () => {
    const real = indexedDB;
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('no', 'UnknownError');
      },
    });
    await expect(get()).rejects.toEqual(failure('storage-broken'));
    vi.stubGlobal('indexedDB', real);
    await put('well again');
    expect(await get()).toBe('well again');
  });

  it('does not wait for ever for an open without an event', async () => {
    vi.stubGlobal('indexedDB', {
      open: () =>
        Object.create(IDBOpenDBRequest.prototype, {
          addEventListener: { value: () => undefined },
          removeEventListener: { value: () => undefined },
        }),
    });
    await expect(get()).rejects.toEqual(failure('storage-broken'));
  });

  it('says so when another tab holds an older database, and opens once that is gone', async () => {
    const other = await openDB('test', 1);
    await expect(get()).rejects.toEqual(failure('blocked-by-another-tab'));
    other.close();
    await put('after');
    expect(await get()).toBe('after');
  });

  it('makes way for an upgrade by another tab', async () => {
    await put('before');
    const other = await openDB('test', 3);
    other.close();
    await expect(get()).rejects.toEqual(failure('storage-broken'));
  });

  it('makes way for a deletion by another tab, and begins anew', async () => {
    await put('before');
    await deleteDB('test');
    expect(await get()).toBeUndefined();
    await put('after');
    expect(await get()).toBe('after');
  });

  it('opens anew when the connection was closed under it', async () => {
    await put('kept');
    await connection.run(async (db) => db.close());
    expect(await get()).toBe('kept');
  });
});

describe('a transaction', () => {
  const inOne = (work: Parameters<typeof transact<Schema, ['things'], 'readwrite', unknown>>[4]) =>
    connection.run((db) => transact(db, ['things'], 'readwrite', 'relaxed', work));

  it('is undone as a whole when its work fails', async () => {
    await put('before');
    const broken = inOne(async (tx) => {
      await tx.objectStore('things').put('half', 'key');
      throw new RangeError('in the middle');
    });
    await expect(broken).rejects.toEqual(
      expect.objectContaining({ code: 'storage-broken', cause: expect.any(RangeError) }),
    );
    expect(await get()).toBe('before');
  });

  it('settles with quota when nothing but an abort is fired', async () => {
    // As Chromium does over quota: every request succeeds, then the transaction aborts.
    const full = inOne(async (tx) => {
      await tx.objectStore('things').put('too much', 'key');
      (unwrap(tx) as unknown as { _abort(name: string): void })._abort('QuotaExceededError');
      return new Promise(() => undefined);
    });
    await expect(full).rejects.toEqual(failure('quota'));
    expect(await get()).toBeUndefined();
  });
});
