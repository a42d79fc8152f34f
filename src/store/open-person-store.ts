import type { Failure } from '../shared/failure.ts';
import { IdbPersonStore } from './idb-person-store.ts';
import { MemoryPersonStore } from './memory-person-store.ts';
import type { PersonStore } from './person-store.ts';
import { storageFailure } from './storage-failure.ts';

/**
 * The person's things in IndexedDB, or in memory with the reason why they will not last. Never
 * rejects.
 */
export async function openPersonStore(): Promise<{ store: PersonStore; failure: Failure | null }> {
  const store = new IdbPersonStore();
  try {
    await store.read('settings');
    return { store, failure: null };
  } catch (error) {
    store.close();
    return { store: new MemoryPersonStore(), failure: storageFailure(error, 'person') };
  }
}
