import type { IDBPTransaction } from 'idb';
import type { Manifest } from '../shared/manifest.ts';
import { Connection } from './connection.ts';
import { hashesOf } from './pack-hashes.ts';
import { type SnapshotSchema, snapshotDatabase } from './snapshot-database.ts';
import { NO_NOTES, type SnapshotStore, type UpdateNotes } from './snapshot-store.ts';
import { transact } from './transact.ts';

type StoreName = 'packs' | 'manifests' | 'notes';
type Write<Names extends StoreName[]> = IDBPTransaction<SnapshotSchema, Names, 'readwrite'>;

const ALL: ['packs', 'manifests', 'notes'] = ['packs', 'manifests', 'notes'];

/** The snapshot in IndexedDB, shared by every tab and the worker of this origin. */
export class IdbStore implements SnapshotStore {
  readonly kind = 'indexeddb';
  readonly #connection: Connection<SnapshotSchema>;

  /** `scope` is the path that the app is served under: two apps on one host do not share data. */
  constructor(scope: string) {
    this.#connection = new Connection(snapshotDatabase(scope));
  }

  async currentManifest(): Promise<Manifest | null> {
    return (await this.#connection.run((db) => db.get('manifests', 'current'))) ?? null;
  }

  async previousManifest(): Promise<Manifest | null> {
    return (await this.#connection.run((db) => db.get('manifests', 'previous'))) ?? null;
  }

  async packFile(sha256: string): Promise<Uint8Array | null> {
    return (await this.#connection.run((db) => db.get('packs', sha256))) ?? null;
  }

  async packHashes(): Promise<ReadonlySet<string>> {
    return new Set(await this.#connection.run((db) => db.getAllKeys('packs')));
  }

  async putPackFile(sha256: string, file: Uint8Array): Promise<void> {
    // A view is stored with its whole buffer behind it.
    const own = file.byteLength === file.buffer.byteLength ? file : file.slice();
    await this.#write(['packs'], 'relaxed', async (tx) => {
      await tx.objectStore('packs').put(own, sha256);
    });
  }

  async deletePackFiles(sha256s: readonly string[]): Promise<void> {
    await this.#write(['packs'], 'relaxed', async (tx) => {
      const packs = tx.objectStore('packs');
      await Promise.all(sha256s.map((sha256) => packs.delete(sha256)));
    });
  }

  commit(
    manifest: Manifest,
    expectedId: string | null,
    requiredPacks: readonly string[],
  ): Promise<boolean> {
    return this.#write(['packs', 'manifests'], 'strict', async (tx) => {
      const manifests = tx.objectStore('manifests');
      const current = await manifests.get('current');
      if ((current?.id ?? null) !== expectedId) return false;
      for (const name of requiredPacks) {
        const entry = manifest.packs.find((pack) => pack.name === name);
        if (!entry || !(await tx.objectStore('packs').getKey(entry.sha256))) return false;
      }
      const previous = await manifests.get('previous');
      // A previous one that is still here says that the one in use was never opened: keep it.
      if (current && current.id !== manifest.id && !previous) {
        await manifests.put(current, 'previous');
      }
      await manifests.put(manifest, 'current');
      return true;
    });
  }

  rollback(expectedId: string, refuse: boolean): Promise<boolean> {
    return this.#write(['manifests', 'notes'], 'strict', async (tx) => {
      const manifests = tx.objectStore('manifests');
      const previous = await manifests.get('previous');
      const current = await manifests.get('current');
      if (current?.id !== expectedId || !previous) return false;
      await manifests.put(previous, 'current');
      await manifests.delete('previous');
      if (refuse) await changeNotes(tx.objectStore('notes'), { refusedId: expectedId });
      return true;
    });
  }

  forgetPrevious(expectedId: string): Promise<void> {
    return this.#write(['manifests'], 'relaxed', async (tx) => {
      const manifests = tx.objectStore('manifests');
      const current = await manifests.get('current');
      if (current?.id === expectedId) await manifests.delete('previous');
    });
  }

  async updateNotes(): Promise<UpdateNotes> {
    return (await this.#connection.run((db) => db.get('notes', 'update'))) ?? NO_NOTES;
  }

  noteChecked(atMs: number): Promise<void> {
    return this.#write(['notes'], 'relaxed', (tx) =>
      changeNotes(tx.objectStore('notes'), { checkedAtMs: atMs }),
    );
  }

  sweep(): Promise<void> {
    return this.#write(['packs', 'manifests'], 'relaxed', async (tx) => {
      const kept = hashesOf(await tx.objectStore('manifests').getAll());
      const packs = tx.objectStore('packs');
      for (const sha256 of await packs.getAllKeys()) {
        if (!kept.has(sha256)) await packs.delete(sha256);
      }
    });
  }

  async clear(): Promise<void> {
    await this.#write(ALL, 'strict', async (tx) => {
      await Promise.all(ALL.map((store) => tx.objectStore(store).clear()));
    });
  }

  close(): void {
    this.#connection.close();
  }

  #write<Names extends StoreName[], T>(
    stores: Names,
    durability: 'relaxed' | 'strict',
    work: (tx: Write<Names>) => Promise<T>,
  ): Promise<T> {
    return this.#connection.run((db) => transact(db, stores, 'readwrite', durability, work));
  }
}

interface NotesStore {
  get(key: 'update'): Promise<UpdateNotes | undefined>;
  put(notes: UpdateNotes, key: 'update'): Promise<unknown>;
}

async function changeNotes(notes: NotesStore, change: Partial<UpdateNotes>): Promise<void> {
  await notes.put({ ...NO_NOTES, ...(await notes.get('update')), ...change }, 'update');
}
