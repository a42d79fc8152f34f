import type { Announcement, UpdateStatus } from '../shared/worker-messages.ts';
import { IdbPersonStore } from '../store/idb-person-store.ts';
import type { SnapshotStore } from '../store/snapshot-store.ts';
import type { SnapshotAddress } from './address.ts';
import { REAL_ENVIRONMENT } from './environment.ts';
import { type Lock, webLock } from './lock.ts';
import { updateSnapshot } from './update.ts';
import { wantedBy } from './wanted.ts';

export interface UpdateRun {
  readonly store: SnapshotStore;
  readonly address: SnapshotAddress;
  readonly force: boolean;
  readonly scope: 'first-answer' | 'all';
  /** Hears of every step, the last status included. */
  readonly tell: (announcement: Announcement) => void;
}

/** An update with the real network and clock, in a page or in the worker. Never rejects. */
export async function runUpdate(run: UpdateRun): Promise<UpdateStatus> {
  const { store, address, force, scope, tell } = run;
  const person = new IdbPersonStore();
  const wants = await wantedBy(person);
  person.close();
  const status = await updateSnapshot({
    store,
    address,
    force,
    scope,
    wants,
    environment: REAL_ENVIRONMENT,
    lock: updateLock(address.scope),
    onProgress: tell,
    onReady: (snapshotId) => tell({ type: 'update-status', outcome: 'ready', snapshotId }),
  });
  tell(status);
  return status;
}

/** The lock of whoever changes the snapshot of the app that is served under `scope`. */
export function updateLock(scope: string, waitLimitMs?: number): Lock {
  return webLock(`pocket-district-update ${scope}`, waitLimitMs);
}
