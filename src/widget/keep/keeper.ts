import { storeSource } from '../../lib/store-source.ts';
import { FAILURE_CODES, Failure, type FailureCode } from '../../shared/failure.ts';
import type { UpdateStatus } from '../../shared/worker-messages.ts';
import { MemoryStore } from '../../store/memory-store.ts';
import { openSnapshotStore } from '../../store/open-store.ts';
import type { SnapshotStore } from '../../store/snapshot-store.ts';
import { snapshotAddress } from '../../update/address.ts';
import { webLock } from '../../update/lock.ts';
import { openInUse } from '../../update/open-in-use.ts';
import { startSchedule } from '../../update/schedule.ts';
import { toFailure } from '../../update/to-failure.ts';
import { updateSnapshot } from '../../update/update.ts';
import type { Want } from '../data/want.ts';
import type { Keeper, KeepHost } from '../later-files.ts';
import { listenForReturn } from './listen-for-return.ts';
import { impatientEnvironment } from './patience.ts';
import { refusalOf, watchPolicy } from './policy.ts';
import { wantedFor } from './wanted.ts';

// What keeps a first download from being stored, but not from being used.
const UNSTORABLE: ReadonlySet<FailureCode> = new Set([
  'quota',
  'storage-denied',
  'storage-broken',
  'blocked-by-another-tab',
]);

/**
 * Opens the store of this page and of this host of data, and what is in it, then looks for updates as
 * the app does: at the start, on coming back, and every six hours. Never rejects.
 */
export async function startKeeping(host: KeepHost): Promise<Keeper> {
  // The store is the page's, not the host's: it keeps the snapshots of several hosts apart.
  const scope = `widget ${host.folderUrl}`;
  let store = (await openSnapshotStore(scope)).store;
  const address = snapshotAddress(host.folderUrl);
  const dataUrl = new URL('.', address.manifestUrl).href;
  const policy = watchPolicy(dataUrl);
  const isOpen = () => host.state().opened !== null;
  const environment = impatientEnvironment({
    onTrouble: () => isOpen() || policy.refuses() || host.set({ failure: 'host-down' }),
    onRelief: () => isOpen() || host.set({ failure: null }),
    isHopeless: policy.refuses,
  });
  await open();
  const schedule = startSchedule({
    look: lookSafely,
    listen: listenForReturn,
    random: Math.random,
  });
  return {
    look: () => schedule.look(),
    lookNow: () => schedule.lookNow(),
    stop() {
      schedule.stop();
      policy.stop();
      // A later call opens it again.
      store.close();
    },
  };

  /** Whatever the page has done to the language under it: a schedule takes no rejection. */
  async function lookSafely(force: boolean): Promise<UpdateStatus> {
    try {
      return await look(force, new Set(host.wants()));
    } catch (error) {
      const { code, part } = toFailure(error, null);
      host.set({ progress: null, failure: code });
      return { type: 'update-status', outcome: 'failed', code, part, snapshotId: null };
    }
  }

  async function look(force: boolean, wants: ReadonlySet<Want>): Promise<UpdateStatus> {
    if (policy.refuses()) return refused(wants);
    let status = await update(force, wants);
    if (policy.refuses() && status.outcome === 'failed') return refused(wants);
    if (mustDoWithoutStorage(status, store)) {
      store.close();
      store = new MemoryStore();
      status = await update(force, wants);
    }
    await open();
    const { opened } = host.state();
    if (status.outcome === 'failed') {
      const shows = opened === null || wants.size > 0;
      host.set({ progress: null, ...(shows ? { failure: status.code } : {}) });
    } else {
      const whole = wants.size === host.wants().size;
      host.set({ progress: null, whole, ...(opened === null ? {} : { failure: null }) });
    }
    return status;
  }

  /** The policy of the page stays as it is: nothing is asked for again, and its owner is told. */
  function refused(wants: ReadonlySet<Want>): UpdateStatus {
    const code = 'pack-missing';
    if (!isOpen() || wants.size > 0) {
      host.set({ progress: null, failure: code, refusal: refusalOf(dataUrl) });
    }
    return { type: 'update-status', outcome: 'failed', code, part: 'manifest', snapshotId: null };
  }

  function update(force: boolean, wants: ReadonlySet<Want>): Promise<UpdateStatus> {
    return updateSnapshot({
      store,
      address,
      environment,
      lock: webLock(`pocket-district-update ${scope}`),
      wants: wantedFor(wants),
      force,
      scope: 'all',
      onProgress: (progress) => host.set({ progress }),
      onReady: () => void open(),
    });
  }

  /** Answers of one visit come from one snapshot: a newer one waits for the next page. Never rejects. */
  async function open(): Promise<void> {
    try {
      if (host.state().opened !== null || (await store.currentManifest()) === null) return;
      const { opened } = await openInUse(store, () =>
        host.open(storeSource(store)).catch(rethrowAsOurs),
      );
      host.set({ opened, failure: null });
    } catch (error) {
      host.set({ failure: toFailure(error, null).code });
    }
  }
}

function mustDoWithoutStorage(status: UpdateStatus, { kind }: SnapshotStore): boolean {
  if (status.outcome !== 'failed' || status.snapshotId !== null) return false;
  return kind === 'indexeddb' && UNSTORABLE.has(status.code);
}

/** A Failure of the element's own file is of another class than the one that is known here. */
function rethrowAsOurs(error: unknown): never {
  if (error instanceof Error && error.name === 'Failure' && 'code' in error && 'part' in error) {
    const code = FAILURE_CODES.find((known) => known === error.code) ?? 'internal';
    const part = typeof error.part === 'string' ? error.part : null;
    throw new Failure(code, error.message, part, error);
  }
  throw error;
}
