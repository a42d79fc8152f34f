import { signal } from '@preact/signals';
import type { UpdateStatus } from '../../shared/worker-messages.ts';
import { checkPacks } from '../../update/check-packs.ts';
import { toFailure } from '../../update/to-failure.ts';
import type { SnapshotClient } from '../snapshot-client.ts';
import type { DataFailure } from '../state/data-status.ts';
import { evicted, expectNoData } from '../state/eviction.ts';

/** What the person asked for last, and how it went; null before anything was asked. */
export type Care =
  | { readonly kind: 'looking' }
  | { readonly kind: 'looked'; readonly outcome: 'up-to-date' | 'ready' | 'updated' }
  | { readonly kind: 'verifying'; readonly done: number; readonly total: number }
  | { readonly kind: 'verified'; readonly right: number; readonly mended: number }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'failed'; readonly failure: DataFailure };

export const care = signal<Care | null>(null);

/** Packs that were found damaged and have been dropped; they are on their way again, or will be. */
export const broken = signal<ReadonlySet<string>>(new Set());

/** Looks for newer data now. Never rejects. */
export async function updateNow(client: SnapshotClient): Promise<void> {
  care.value = { kind: 'looking' };
  care.value = lookedAs(await client.lookNow());
}

/**
 * Compares every pack here with the manifest, byte for byte; what is damaged is fetched again, and
 * nothing else. Never rejects.
 */
export async function verifyAll(client: SnapshotClient): Promise<void> {
  const { manifest, packsHere } = client.state.peek();
  if (manifest === null) return updateNow(client);
  const total = packsHere.size;
  let done = 0;
  care.value = { kind: 'verifying', done, total };
  try {
    const checks = await checkPacks(client.store, manifest, ({ state }) => {
      if (state !== 'absent') done++;
      care.value = { kind: 'verifying', done, total };
    });
    const named = (wanted: string) =>
      checks.filter(({ state }) => state === wanted).map(({ name }) => name);
    broken.value = new Set(named('damaged'));
    await client.refresh();
    const lost = [...packsHere].filter((name) => !named('right').includes(name));
    const status = await fetchAgain(client, lost);
    if (status?.outcome === 'failed') {
      care.value = lookedAs(status);
      return;
    }
    broken.value = new Set();
    care.value = { kind: 'verified', right: named('right').length, mended: lost.length };
  } catch (error) {
    care.value = failed(error);
  }
}

/** Has these packs fetched; null when they are here. */
async function fetchAgain(
  client: SnapshotClient,
  names: readonly string[],
): Promise<UpdateStatus | null> {
  const isLost = () => names.some((name) => !client.state.peek().packsHere.has(name));
  const status = isLost() ? await client.look() : null;
  // It may have joined a look from before the loss.
  return isLost() && status?.outcome !== 'failed' ? client.look() : status;
}

/** Deletes what was downloaded, and nothing that the person saved. Never rejects. */
export async function deleteData(client: SnapshotClient): Promise<void> {
  try {
    await client.deleteAll();
    expectNoData();
    evicted.value = false;
    care.value = { kind: 'deleted' };
  } catch (error) {
    care.value = failed(error);
  }
}

function lookedAs(status: UpdateStatus): Care {
  return status.outcome === 'failed'
    ? { kind: 'failed', failure: { code: status.code, part: status.part } }
    : { kind: 'looked', outcome: status.outcome };
}

function failed(error: unknown): Care {
  const { code, part } = toFailure(error, null);
  return { kind: 'failed', failure: { code, part } };
}
