import { Failure, openPocketDistrict, type PocketDistrict, storeSource } from '../../lib/index.ts';
import type { SnapshotClient } from '../snapshot-client.ts';
import { metrics } from './answers.ts';

/**
 * Opens the snapshot in use. A pack that turns out broken is fetched again, alone; if that does not
 * help, the snapshot before this one is taken. Rejects with the Failure when nothing is left to try.
 */
export async function openSnapshot(client: SnapshotClient): Promise<PocketDistrict> {
  try {
    return await openAndConfirm(client);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (await refetch(client, error)) return openAndConfirm(client);
    const manifest = await client.store.currentManifest();
    if (manifest === null || !(await client.store.rollback(manifest.id, true))) throw error;
    return openAndConfirm(client);
  }
}

async function openAndConfirm({ store }: SnapshotClient): Promise<PocketDistrict> {
  const opened = await openPocketDistrict({ source: storeSource(store), metrics });
  await store.forgetPrevious(opened.manifest.id);
  return opened;
}

/** Drops the pack that failed and fetches it anew. False where that was not possible. */
async function refetch(client: SnapshotClient, { code, part }: Failure): Promise<boolean> {
  if (code !== 'pack-corrupt' && code !== 'pack-foreign' && code !== 'pack-missing') return false;
  const manifest = await client.store.currentManifest();
  const entry = manifest?.packs.find((pack) => pack.name === part);
  if (entry === undefined) return false;
  await client.store.deletePackFiles([entry.sha256]);
  const status = await client.lookNow();
  return status.outcome !== 'failed';
}
