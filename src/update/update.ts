import { Failure, type FailureCode } from '../shared/failure.ts';
import type { Manifest, PackEntry } from '../shared/manifest.ts';
import type { DownloadProgress, UpdateStatus } from '../shared/worker-messages.ts';
import type { SnapshotStore } from '../store/snapshot-store.ts';
import type { SnapshotAddress } from './address.ts';
import { assertReadable, isOlder, isReadable, requiredPacks } from './choose.ts';
import { downloadPacks } from './download.ts';
import { isDue } from './due.ts';
import type { Environment } from './environment.ts';
import { fetchManifest } from './fetch-manifest.ts';
import type { Lock } from './lock.ts';
import { ProgressCount } from './progress.ts';
import { failedStatus } from './status.ts';
import { toFailure } from './to-failure.ts';

export interface UpdateRequest {
  readonly store: SnapshotStore;
  readonly address: SnapshotAddress;
  readonly environment: Environment;
  readonly lock: Lock;
  /** Which of the packs that no first answer needs are fetched. */
  readonly wants: (entry: PackEntry) => boolean;
  /** Look at the manifest even if that was done within the last six hours. */
  readonly force: boolean;
  /** `first-answer` stops with the status `ready` when a ZIP can be answered. */
  readonly scope: 'first-answer' | 'all';
  readonly onProgress: (progress: DownloadProgress) => void;
  /** A snapshot was put into use; its other packs are still to come. */
  readonly onReady: (snapshotId: string) => void;
}

const UNREACHABLE: ReadonlySet<FailureCode> = new Set([
  'offline',
  'host-down',
  'timeout',
  'captive-portal',
]);

/**
 * Looks for an update when one is due, fetches what is wanted and not here, and puts a snapshot into
 * use as soon as nothing that worked would be lost by it. What fails leaves the snapshot in use as
 * it is. Never rejects: every end is a status.
 */
export async function updateSnapshot(request: UpdateRequest): Promise<UpdateStatus> {
  try {
    return await request.lock(() => updateLocked(request));
  } catch (error) {
    return failedStatus(error, await currentOrNull(request.store));
  }
}

async function updateLocked(request: UpdateRequest): Promise<UpdateStatus> {
  const { store, environment } = request;
  const current = await store.currentManifest();
  const { checkedAtMs, refusedId } = await store.updateNotes();
  const lookedAtMs = environment.nowMs();
  const looks = request.force || current === null || isDue(checkedAtMs, lookedAtMs);
  const offer = looks ? await lookForOffer(request, current, refusedId) : null;
  const target = offer?.manifest ?? current;
  if (target === null) throw offer?.failure ?? new Failure('internal', 'nothing to download');

  const failure = offer?.failure ?? null;
  // Where the manifest could not be had, no pack of the snapshot in use can.
  if (failure !== null && UNREACHABLE.has(failure.code)) throw failure;
  const outcome = await complete(request, target, current);
  const failed = failure ?? outcome.failures[0] ?? null;
  // What is not all here makes the next look due, and a look that failed was none.
  if (failed !== null) {
    if (looks || outcome.failures.length > 0) await store.noteChecked(0);
    throw failed;
  }
  if (looks) await store.noteChecked(lookedAtMs);
  if (!outcome.all) return { type: 'update-status', outcome: 'ready', snapshotId: target.id };
  await store.sweep();
  const changed = outcome.fetched || target.id !== current?.id;
  return {
    type: 'update-status',
    outcome: changed ? 'updated' : 'up-to-date',
    snapshotId: target.id,
  };
}

interface Offer {
  /** What to have; null: stay with the snapshot in use. */
  readonly manifest: Manifest | null;
  /** Why the look failed, or why what is offered is left alone. */
  readonly failure: Failure | null;
}

async function lookForOffer(
  { store, address, environment }: UpdateRequest,
  current: Manifest | null,
  refusedId: string | null,
): Promise<Offer> {
  try {
    const manifest = await fetchManifest(address.manifestUrl, environment);
    if (manifest.id === refusedId) {
      throw new Failure('pack-corrupt', `${manifest.id} could not be opened`, 'manifest');
    }
    if (current !== null && isOlder(manifest, current)) return { manifest: null, failure: null };
    assertReadable(requiredPacks(manifest, current, await store.packHashes()));
    return { manifest, failure: null };
  } catch (error) {
    return { manifest: null, failure: toFailure(error, 'manifest') };
  }
}

interface Completion {
  readonly failures: readonly Failure[];
  /** Whether anything had to be fetched. */
  readonly fetched: boolean;
  /** Whether all that is wanted is here. */
  readonly all: boolean;
}

async function complete(
  request: UpdateRequest,
  target: Manifest,
  current: Manifest | null,
): Promise<Completion> {
  const { store, address, environment } = request;
  const here = await store.packHashes();
  const required = requiredPacks(target, current, here);
  const others = target.packs.filter(
    (entry) => !required.includes(entry) && isReadable(entry) && request.wants(entry),
  );
  const missing = (entries: readonly PackEntry[]) => entries.filter((e) => !here.has(e.sha256));
  const progress = new ProgressCount(
    [...required, ...others],
    here,
    request.onProgress,
    environment.nowMs,
  );
  const fetch = (entries: readonly PackEntry[]) =>
    downloadPacks({
      entries,
      plan: target.plan,
      store,
      packUrl: address.packUrl,
      environment,
      progress,
    });

  const first = missing(required);
  const failures = await fetch(first);
  if (failures.length > 0) return { failures, fetched: true, all: false };
  if (target.id !== current?.id) await putIntoUse(store, target, current, required);

  const rest = missing(others);
  if (first.length > 0 || target.id !== current?.id) {
    if (rest.length > 0) request.onReady(target.id);
  }
  if (request.scope === 'first-answer') {
    return { failures: [], fetched: first.length > 0, all: rest.length === 0 };
  }
  return {
    failures: await fetch(rest),
    fetched: first.length + rest.length > 0,
    all: true,
  };
}

async function putIntoUse(
  store: SnapshotStore,
  target: Manifest,
  current: Manifest | null,
  required: readonly PackEntry[],
): Promise<void> {
  const names = required.map(({ name }) => name);
  if (await store.commit(target, current?.id ?? null, names)) return;
  if ((await store.currentManifest())?.id === target.id) return;
  throw new Failure('blocked-by-another-tab', 'another tab has put other data into use', null);
}

async function currentOrNull(store: SnapshotStore): Promise<Manifest | null> {
  return store.currentManifest().catch(() => null);
}
