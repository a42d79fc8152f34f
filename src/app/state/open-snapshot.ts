import type { Failure, PocketDistrict } from '../../lib/index.ts';
// By their files: the first load need not bring all that the library offers.
import { openPocketDistrict } from '../../lib/open.ts';
import { storeSource } from '../../lib/store-source.ts';
import type { SnapshotClient } from '../snapshot-client.ts';
import { metrics } from './answers.ts';

/** Opens the snapshot in use, or the one before it. Rejects with a Failure when neither can be. */
export function openSnapshot(client: SnapshotClient): Promise<PocketDistrict> {
  return client.open(() => openPocketDistrict({ source: storeSource(client.store), metrics }));
}

/**
 * Drops the pack that could not be opened and has it fetched anew, it alone. False where the failure
 * is about no pack, or nothing could be fetched.
 */
export async function refetchPack(client: SnapshotClient, failure: Failure): Promise<boolean> {
  const { manifest } = client.state.peek();
  const entry = manifest?.packs.find((pack) => pack.name === failure.part);
  if (entry === undefined) return false;
  await client.store.deletePackFiles([entry.sha256]);
  const status = await client.lookNow();
  return status.outcome !== 'failed';
}
