import type { Failure, FailureCode } from '../shared/failure.ts';
import type { Manifest } from '../shared/manifest.ts';
import { verifyPackFile } from '../store/pack-file.ts';
import type { SnapshotStore } from '../store/snapshot-store.ts';
import { toFailure } from './to-failure.ts';

/** A snapshot that could be opened. */
export interface OpenedSnapshot<T> {
  readonly opened: T;
  /** Why it is the previous snapshot and not the newest, or null when it is the newest. */
  readonly wentBack: Failure | null;
}

// What is wrong with the snapshot, as opposed to the storage that it lies in.
const UNUSABLE: ReadonlySet<FailureCode> = new Set([
  'pack-corrupt',
  'pack-foreign',
  'pack-missing',
  'pack-too-new',
  'internal',
]);

/**
 * Opens the snapshot in use by `open`, which reads it from the store. Once it has been opened the
 * previous one is forgotten. If it cannot be opened the previous one is put into use again and opened
 * in its place. A pack whose bytes have changed in the store is dropped, so that the next look
 * fetches it again; a snapshot whose bytes are right and that cannot be opened all the same is
 * refused from then on. Rejects with the Failure of the newest snapshot when none can be opened.
 */
export async function openInUse<T>(
  store: SnapshotStore,
  open: () => Promise<T>,
): Promise<OpenedSnapshot<T>> {
  const current = await store.currentManifest();
  try {
    const opened = await open();
    // That it stays one look longer does no harm.
    if (current !== null) await store.forgetPrevious(current.id).catch(() => undefined);
    return { opened, wentBack: null };
  } catch (error) {
    const failure = toFailure(error, null);
    if (current === null || !UNUSABLE.has(failure.code)) throw failure;
    const mendable = await dropIfDamaged(store, current, failure);
    if (!(await store.rollback(current.id, !mendable))) throw failure;
    // Due at once, so that the newest can be mended.
    if (mendable) await store.noteChecked(0);
    return { opened: await open(), wentBack: failure };
  }
}

/** Whether the failing pack is missing or has other bytes than it should; drops it if it has. */
async function dropIfDamaged(
  store: SnapshotStore,
  { packs }: Manifest,
  { part }: Failure,
): Promise<boolean> {
  const entry = packs.find(({ name }) => name === part);
  if (entry === undefined) return false;
  const file = await store.packFile(entry.sha256);
  if (file === null) return true;
  try {
    await verifyPackFile(file, entry);
    return false;
  } catch {
    await store.deletePackFiles([entry.sha256]);
    return true;
  }
}
