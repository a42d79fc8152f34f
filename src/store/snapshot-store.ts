import type { Manifest } from '../shared/manifest.ts';

/** What a device remembers about looking for updates. */
export interface UpdateNotes {
  /** When the manifest was last read in full, in milliseconds since 1970; null: never. */
  readonly checkedAtMs: number | null;
  /** Id of a snapshot whose bytes were right but which could not be opened; null: none. */
  readonly refusedId: string | null;
}

/**
 * Where a device keeps its snapshot. Two implementations: IndexedDB, and memory where storage is
 * denied. Pack files are kept byte for byte as fetched, so that they can be checked against the
 * manifest at any time; nobody writes into a file that was handed in or out. Every method rejects
 * with a Failure and with nothing else.
 */
export interface SnapshotStore {
  readonly kind: 'indexeddb' | 'memory';
  /** The manifest of the snapshot in use, or null before the first download. */
  currentManifest(): Promise<Manifest | null>;
  /** The manifest of the snapshot that was in use before it, or null. */
  previousManifest(): Promise<Manifest | null>;
  /** The file of a pack by its SHA-256, or null when it is not here. */
  packFile(sha256: string): Promise<Uint8Array | null>;
  /** SHA-256 of every pack file that is here. */
  packHashes(): Promise<ReadonlySet<string>>;
  /** Stores one verified file. Not visible as part of a snapshot until `commit` names it. */
  putPackFile(sha256: string, file: Uint8Array): Promise<void>;
  /** Drops these files, of any snapshot: broken ones, or optional ones to make room. */
  deletePackFiles(sha256s: readonly string[]): Promise<void>;
  /**
   * Makes `manifest` the snapshot in use, in one transaction, if the one in use still has the id
   * `expectedId` (null: none) and the packs named in `requiredPacks` are here. The one that was in
   * use becomes the previous one, unless one is still kept because the one in use was never opened.
   * Returns false, and changes nothing, when another context was faster or a pack is missing.
   */
  commit(
    manifest: Manifest,
    expectedId: string | null,
    requiredPacks: readonly string[],
  ): Promise<boolean>;
  /**
   * Goes back to the previous snapshot, in one transaction, if the one in use still has the id
   * `expectedId` and there is a previous one; else returns false and changes nothing. With `refuse`
   * the id is noted, so that an update does not bring the same snapshot again.
   */
  rollback(expectedId: string, refuse: boolean): Promise<boolean>;
  /** Forgets the previous snapshot once the one in use, if it is still `expectedId`, has been opened. */
  forgetPrevious(expectedId: string): Promise<void>;
  updateNotes(): Promise<UpdateNotes>;
  /** Notes that the manifest was read at this time, in milliseconds since 1970. */
  noteChecked(atMs: number): Promise<void>;
  /** Drops pack files that neither the snapshot in use nor the one before it names. */
  sweep(): Promise<void>;
  /** Deletes everything that was downloaded. What the person saved is kept elsewhere. */
  clear(): Promise<void>;
  /** Lets go of the database. A later call opens it again. */
  close(): void;
}

/** The notes of a device that has never looked. */
export const NO_NOTES: UpdateNotes = { checkedAtMs: null, refusedId: null };
