import type { PackEntry } from '../../shared/manifest.ts';
import { stateOfLines } from '../../shared/pack-names.ts';
import type { SnapshotState } from '../snapshot-client.ts';

/** How a pack fares on this device. `unwanted`: not here because the person does not keep it. */
export type PackFate = 'here' | 'missing' | 'broken' | 'downloading' | 'unwanted';

export interface PackRow {
  readonly entry: PackEntry;
  /** Postal code of the state whose fine lines it holds; null for what every state needs. */
  readonly state: string | null;
  readonly fate: PackFate;
  /** What has come of it, while it is on its way. */
  readonly doneBytes: number;
}

/** Every pack of the snapshot in use; none before the first download. */
export function packRows(
  { manifest, packsHere, progress }: SnapshotState,
  broken: ReadonlySet<string>,
  wants: (entry: PackEntry) => boolean,
): readonly PackRow[] {
  return (manifest?.packs ?? []).map((entry) => {
    const doneBytes = progress?.underWay[entry.name];
    const absent = wants(entry) ? 'missing' : 'unwanted';
    const resting = broken.has(entry.name) ? 'broken' : absent;
    const away = doneBytes === undefined ? resting : 'downloading';
    return {
      entry,
      state: stateOfLines(entry.name),
      fate: packsHere.has(entry.name) ? 'here' : away,
      doneBytes: doneBytes ?? 0,
    };
  });
}

/** Bytes on this device of these packs. */
export function bytesHere(rows: readonly PackRow[]): number {
  return rows.reduce((sum, { fate, entry }) => sum + (fate === 'here' ? entry.sizeBytes : 0), 0);
}
