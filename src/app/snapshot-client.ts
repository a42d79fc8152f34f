import { type ReadonlySignal, signal } from '@preact/signals';
import type { FailureCode } from '../shared/failure.ts';
import type { Manifest } from '../shared/manifest.ts';
import type { Announcement, DownloadProgress, UpdateStatus } from '../shared/worker-messages.ts';
import { MemoryStore } from '../store/memory-store.ts';
import { openSnapshotStore } from '../store/open-store.ts';
import type { SnapshotStore } from '../store/snapshot-store.ts';
import { snapshotAddress } from '../update/address.ts';
import { joinAnnouncements } from '../update/announcements.ts';
import { readAnnouncement } from '../update/messages.ts';
import { openInUse } from '../update/open-in-use.ts';
import { runUpdate, updateLock } from '../update/run-update.ts';
import { startSchedule } from '../update/schedule.ts';
import { askWorker } from './snapshot/ask-worker.ts';
import { listenForReturn } from './snapshot/listen-for-return.ts';
import { registerShellWorker } from './snapshot/shell-worker.ts';

/** What a page knows of its data and its shell. */
export interface SnapshotState {
  /** Where the data lies: `memory` forgets it when the page is closed. */
  readonly storeKind: SnapshotStore['kind'];
  /** Why the data lies in memory only, or null. */
  readonly storeFailure: FailureCode | null;
  /** The snapshot in use, or null before the first download. */
  readonly manifest: Manifest | null;
  /** Names of its packs that are here. */
  readonly packsHere: ReadonlySet<string>;
  /** The download under way, or null. */
  readonly progress: DownloadProgress | null;
  /** How the last look for an update ended, or null before the first. */
  readonly status: UpdateStatus | null;
  /** A new shell is here and waits for the person. */
  readonly shellUpdateReady: boolean;
}

export interface SnapshotClient {
  /** Read it anew whenever a snapshot is opened: it may have fallen back to memory. */
  readonly store: SnapshotStore;
  readonly state: ReadonlySignal<SnapshotState>;
  /**
   * Opens the snapshot in use by `open`, which reads it from `store`. Goes back to the snapshot before
   * it when that fails, or else has what is damaged fetched again, and nothing more, and tries once
   * more. Rejects with a Failure when no snapshot can be opened.
   */
  open<T>(open: () => Promise<T>): Promise<T>;
  /** Looks for an update now. Never rejects. */
  lookNow(): Promise<UpdateStatus>;
  /** Looks if a look is due, and has what is wanted and missing fetched. Never rejects. */
  look(): Promise<UpdateStatus>;
  /** Reads anew what is in the store, after somebody else has changed it. Never rejects. */
  refresh(): Promise<void>;
  /**
   * Deletes all that was downloaded, and looks for nothing more: the next start of the app fetches it
   * anew. Waits a moment for a download under way; what it still brings is swept at its end. Rejects
   * with a Failure.
   */
  deleteAll(): Promise<void>;
  /** Runs the new shell: loads the page anew. To be called when the person agreed. */
  applyShellUpdate(): void;
  stop(): void;
}

export interface SnapshotClientOptions {
  /** Absolute address of the app's folder: `https://example.org/district/`. */
  readonly appUrl: string;
  /** Address of the worker's script; null where the app runs without one, as in development. */
  readonly workerUrl: string | null;
}

const DELETE_WAIT_MS = 3_000;

// What keeps a first download from being stored, but not from being used.
const UNSTORABLE: ReadonlySet<FailureCode> = new Set([
  'quota',
  'storage-denied',
  'storage-broken',
  'blocked-by-another-tab',
]);

/**
 * Opens the store and begins to keep the snapshot in it: the page fetches the packs of a first
 * answer itself, at once; the worker fetches the rest and later updates, or the page where there is
 * no worker that answers. A lock keeps two from fetching the same. Resolves as soon as the store is
 * open and `state` says what is in it. Never rejects.
 */
export async function connectSnapshot(options: SnapshotClientOptions): Promise<SnapshotClient> {
  const address = snapshotAddress(options.appUrl);
  const opened = await openSnapshotStore(address.scope);
  let store = opened.store;
  const state = signal<SnapshotState>({
    storeKind: store.kind,
    storeFailure: opened.failure?.code ?? null,
    manifest: null,
    packsHere: new Set(),
    progress: null,
    status: null,
    shellUpdateReady: false,
  });
  const set = (change: Partial<SnapshotState>): void => {
    state.value = { ...state.value, ...change };
  };
  const beats = new Set<() => void>();

  /** Reads anew what is here, and makes it known together with `change`. */
  const refresh = async (change: Partial<SnapshotState> = {}): Promise<void> => {
    try {
      const [manifest, hashes] = await Promise.all([store.currentManifest(), store.packHashes()]);
      const here = manifest?.packs.filter(({ sha256 }) => hashes.has(sha256)) ?? [];
      set({ ...change, manifest, packsHere: new Set(here.map(({ name }) => name)) });
    } catch {
      // What the page knows stays true until the store can be read again; the next look says why.
      set(change);
    }
  };
  const hear = (announcement: Announcement): void => {
    for (const beat of beats) beat();
    if (announcement.type === 'download-progress') set({ progress: announcement });
    else if (announcement.outcome === 'ready') void refresh();
    else void refresh({ progress: null, status: announcement });
  };
  const announcements = joinAnnouncements(address.scope, (data) => {
    const announcement = readAnnouncement(data);
    if (announcement !== null && store.kind === 'indexeddb') hear(announcement);
  });
  const tell = (announcement: Announcement): void => {
    hear(announcement);
    if (store.kind === 'indexeddb') announcements.tell(announcement);
  };

  const registering =
    options.workerUrl === null
      ? null
      : registerShellWorker(options.workerUrl, () => set({ shellUpdateReady: true }));

  const updateHere = (scope: 'first-answer' | 'all', force: boolean): Promise<UpdateStatus> =>
    runUpdate({ store, address, force, scope, tell });

  const firstAnswer = async (): Promise<UpdateStatus> => {
    const status = await updateHere('first-answer', false);
    const { storeKind } = state.value;
    if (status.outcome !== 'failed' || status.snapshotId !== null) return status;
    if (storeKind === 'memory' || !UNSTORABLE.has(status.code)) return status;
    store.close();
    store = new MemoryStore();
    set({ storeKind: store.kind, storeFailure: status.code });
    return updateHere('first-answer', false);
  };

  const byWorker = async (force: boolean): Promise<UpdateStatus | null> => {
    const shell = await registering;
    void shell?.check();
    const worker = store.kind === 'indexeddb' ? await shell?.active() : null;
    if (!worker) return null;
    const onBeat = (beat: () => void) => {
      beats.add(beat);
      return () => beats.delete(beat);
    };
    return askWorker(worker, force, { onBeat });
  };

  const look = async (force: boolean): Promise<UpdateStatus> => {
    await refresh();
    const isFirst = state.value.manifest === null;
    if (isFirst) {
      const status = await firstAnswer();
      await refresh();
      if (status.outcome !== 'ready') return status;
    }
    const afresh = force && !isFirst;
    const status = (await byWorker(afresh)) ?? (await updateHere('all', afresh));
    await refresh({ progress: null, status });
    return status;
  };

  await refresh();
  const schedule = startSchedule({ look, listen: listenForReturn, random: Math.random });
  return {
    get store() {
      return store;
    },
    state,
    async open(open) {
      try {
        const { opened, wentBack } = await openInUse(store, open);
        if (wentBack !== null) void schedule.look();
        return opened;
      } catch (error) {
        // What was damaged has been dropped; fetched again it may do.
        if ((await schedule.lookNow()).outcome === 'failed') throw error;
        return (await openInUse(store, open)).opened;
      }
    },
    lookNow: () => schedule.lookNow(),
    look: () => schedule.look(),
    refresh: () => refresh(),
    async deleteAll() {
      schedule.stop();
      const clear = () => store.clear();
      await updateLock(address.scope, DELETE_WAIT_MS)(clear).catch(clear);
      await refresh({ progress: null, status: null });
    },
    applyShellUpdate: () => {
      void registering?.then((shell) => shell.applyUpdate());
    },
    stop: () => {
      schedule.stop();
      announcements.close();
      store.close();
    },
  };
}
