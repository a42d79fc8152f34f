import type { Announcement, UpdateStatus } from '../src/shared/worker-messages.ts';
import { openSnapshotStore } from '../src/store/open-store.ts';
import type { SnapshotStore } from '../src/store/snapshot-store.ts';
import type { SnapshotAddress } from '../src/update/address.ts';
import { runUpdate } from '../src/update/run-update.ts';

let running: Promise<UpdateStatus> | null = null;

/** The lasting store, or null where there is none: what only the worker remembers helps no page. */
export async function lastingStore(scope: string): Promise<SnapshotStore | null> {
  const { store } = await openSnapshotStore(scope);
  return store.kind === 'indexeddb' ? store : null;
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
