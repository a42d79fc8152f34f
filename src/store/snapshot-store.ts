import type { Manifest } from '../shared/manifest.ts';

/**
 * Where a device keeps its snapshot. Two implementations: IndexedDB, and memory where storage is
 * denied. Pack files are kept byte for byte as fetched, so that they can be checked against the
 * manifest at any time. Every method rejects with a Failure and with nothing else.
 */
export interface SnapshotStore {
  readonly kind: 'indexeddb' | 'memory';
  /** The manifest of the snapshot in use, or null before the first download. */
  currentManifest(): Promise<Manifest | null>;
  /** The file of a pack by its SHA-256, or null when it is not here. */
  packFile(sha256: string): Promise<Uint8Array | null>;
  /** SHA-256 of every pack file that is here. */
  packHashes(): Promise<ReadonlySet<string>>;
  /** Stores one verified file. Not visible as part of a snapshot until `commit` names it. */
  putPackFile(sha256: string, file: Uint8Array): Promise<void>;
  /**
   * Makes `manifest` the snapshot in use, in one transaction, if the one in use still has the id
   * `expectedId` (null: none) and the packs named in `requiredPacks` are here.
   * Returns false, and changes nothing, when another context was faster or a pack is missing.
   */
  commit(
    manifest: Manifest,
    expectedId: string | null,
    requiredPacks: readonly string[],
  ): Promise<boolean>;
  /** Drops pack files that neither the snapshot in use nor the one before it names. */
  sweep(): Promise<void>;
  close(): void;
}
