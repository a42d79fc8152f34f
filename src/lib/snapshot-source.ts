import type { Layer } from '../core/metrics.ts';
import type { Manifest, PackEntry } from '../shared/manifest.ts';

/** Where the files of a snapshot come from. What they hold is checked by whoever opens them. */
export interface SnapshotSource {
  /** As what an answer counts in the metrics when it is first made from packs of this source. */
  readonly layer: Exclude<Layer, 'hot'>;
  /** Rejects with a Failure. */
  manifest(): Promise<Manifest>;
  /** The file as it is, byte for byte. Rejects with a Failure. */
  pack(entry: PackEntry): Promise<Uint8Array>;
}
