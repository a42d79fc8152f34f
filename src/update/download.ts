import { Failure, type FailureCode } from '../shared/failure.ts';
import type { PackEntry } from '../shared/manifest.ts';
import { readPackName } from '../shared/pack-names.ts';
import type { Plan } from '../shared/plan.ts';
import { openPackFile } from '../store/pack-file.ts';
import type { SnapshotStore } from '../store/snapshot-store.ts';
import type { Environment } from './environment.ts';
import { fetchBytes } from './fetch-bytes.ts';
import type { ProgressCount } from './progress.ts';
import { withRetries } from './retry.ts';
import { toFailure } from './to-failure.ts';

// Three keep a slow connection full and leave the page three of the six that HTTP/1.1 allows.
const AT_ONCE = 3;

// What would meet every further pack as well.
const HALTING: ReadonlySet<FailureCode> = new Set([
  'offline',
  'captive-portal',
  'quota',
  'storage-denied',
  'storage-broken',
  'blocked-by-another-tab',
  'insecure-page',
]);

// What says that the host is gone, when it meets one pack after the other.
const HOST_GONE: ReadonlySet<FailureCode> = new Set(['host-down', 'timeout']);

export interface PackDownload {
  /** In the order in which they are needed. */
  readonly entries: readonly PackEntry[];
  readonly plan: Plan;
  readonly store: SnapshotStore;
  readonly packUrl: (entry: PackEntry) => string;
  readonly environment: Environment;
  readonly progress: ProgressCount;
}

/**
 * Fetches, verifies and stores each of these packs. One that fails does not keep the others, unless
 * its failure would meet them too. Never rejects; returns what failed, nothing when all are here.
 */
export async function downloadPacks(download: PackDownload): Promise<readonly Failure[]> {
  const queue = [...download.entries];
  const failures: Failure[] = [];
  let goneInARow = 0;
  const line = async (): Promise<void> => {
    for (let entry = queue.shift(); entry; entry = queue.shift()) {
      try {
        await downloadPack(entry, download);
        goneInARow = 0;
        download.progress.stored(entry);
      } catch (error) {
        const failure = toFailure(error, entry.name);
        failures.push(failure);
        download.progress.failed(entry);
        goneInARow = HOST_GONE.has(failure.code) ? goneInARow + 1 : 0;
        if (HALTING.has(failure.code) || goneInARow >= AT_ONCE) queue.length = 0;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, line));
  return failures;
}

async function downloadPack(entry: PackEntry, download: PackDownload): Promise<void> {
  const { store, plan, environment } = download;
  const file = await withRetries(async (before) => {
    const bytes = await fetchBytes(
      {
        url: download.packUrl(entry),
        part: entry.name,
        cache: cacheMode(store.kind, before),
        maxBytes: entry.sizeBytes,
        onBytes: (receivedBytes) => download.progress.received(entry, receivedBytes),
      },
      environment,
    );
    const { header } = await openPackFile(bytes, entry);
    const expected = readPackName(entry.name).plan ?? plan;
    if (header.plan !== expected) {
      const message = `${entry.name} is for plan ${header.plan}, not ${expected}`;
      throw new Failure('pack-foreign', message, entry.name);
    }
    return bytes;
  }, environment);
  await store.putPackFile(entry.sha256, file);
}

/**
 * What lies in IndexedDB need not lie in the HTTP cache as well. Without IndexedDB that cache is all
 * that spares the next visit a download, until it has given a wrong copy.
 */
function cacheMode(kind: SnapshotStore['kind'], before: number): RequestCache {
  if (kind === 'indexeddb') return 'no-store';
  return before === 0 ? 'default' : 'reload';
}
