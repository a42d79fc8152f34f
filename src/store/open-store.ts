import type { Failure } from '../shared/failure.ts';
import { IdbStore } from './idb-store.ts';
import { MemoryStore } from './memory-store.ts';
import type { SnapshotStore } from './snapshot-store.ts';
import { storageFailure } from './storage-failure.ts';

/** A store that works, and why it is not the lasting one when it is not. */
export interface OpenedStore {
  readonly store: SnapshotStore;
  /** Null when the store is IndexedDB; else why it could not be. */
  readonly failure: Failure | null;
}

/**
 * For the app that is served under the path `scope` (`/`, `/district/`):
 * IndexedDB where it opens and can be read, memory where it cannot. Never rejects. That it can also
 * be written to shows at the first write; trying that here would cost every launch a disk flush.
 */
export async function openSnapshotStore(scope: string): Promise<OpenedStore> {
  const store = new IdbStore(scope);
  try {
    await store.currentManifest();
    return { store, failure: null };
  } catch (error) {
    store.close();
    return { store: new MemoryStore(), failure: storageFailure(error, 'snapshot') };
  }
}
