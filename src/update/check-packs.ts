import type { Manifest } from '../shared/manifest.ts';
import { verifyPackFile } from '../store/pack-file.ts';
import type { SnapshotStore } from '../store/snapshot-store.ts';

/** How a pack of the snapshot in use fares: here and right, not here, or here and damaged. */
export interface PackCheck {
  readonly name: string;
  readonly state: 'right' | 'absent' | 'damaged';
}

/**
 * Reads every pack of `manifest` from the store and compares it byte for byte, by its SHA-256, with
 * what the manifest names. Damaged ones are dropped: the next look fetches them again, and nothing
 * else. `onChecked` hears of each in turn.
 */
export async function checkPacks(
  store: SnapshotStore,
  manifest: Manifest,
  onChecked: (check: PackCheck) => void = () => undefined,
): Promise<readonly PackCheck[]> {
  const checks: PackCheck[] = [];
  for (const entry of manifest.packs) {
    const file = await store.packFile(entry.sha256);
    let state: PackCheck['state'] = 'absent';
    if (file !== null) {
      state = await verifyPackFile(file, entry).then(
        () => 'right' as const,
        () => 'damaged' as const,
      );
    }
    if (state === 'damaged') await store.deletePackFiles([entry.sha256]);
    const check = { name: entry.name, state };
    checks.push(check);
    onChecked(check);
  }
  return checks;
}
