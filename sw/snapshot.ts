import type { Announcement, UpdateStatus } from '../src/shared/worker-messages.ts';
import { IdbStore } from '../src/store/idb-store.ts';
import type { SnapshotStore } from '../src/store/snapshot-store.ts';
import type { SnapshotAddress } from '../src/update/address.ts';
import { runUpdate } from '../src/update/run-update.ts';

let running: Promise<UpdateStatus> | null = null;

/** The lasting store, or null where it cannot be opened: what a worker remembers helps no page. */
export async function lastingStore(scope: string): Promise<SnapshotStore | null> {
  const store = new IdbStore(scope);
  try {
    await store.currentManifest();
    return store;
  } catch {
    return null;
  }
}

/** Has all wanted packs here and looks for an update when due. Never rejects; joins a running one. */
export function ensureSnapshot(
  store: SnapshotStore,
  address: SnapshotAddress,
  force: boolean,
  tell: (announcement: Announcement) => void,
): Promise<UpdateStatus> {
  if (running !== null && !force) return running;
  const run = runUpdate({ store, address, force, scope: 'all', tell }).finally(() => {
    if (running === run) running = null;
  });
  running = run;
  return run;
}
