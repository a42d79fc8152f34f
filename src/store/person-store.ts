/** Which fine lines a person keeps: those of these states, all, or all unless data saving is on. */
export type KeptLines = 'automatic' | 'all' | readonly string[];

/**
 * Choices that the worker must know as well. What is needed before the first paint, as language and
 * appearance are, cannot wait for a database and lies in the page's own storage.
 */
export interface Settings {
  readonly keptLines: KeptLines;
}

export const DEFAULT_SETTINGS: Settings = { keptLines: 'automatic' };

/** An answer that the person wants to find again, under a name of their own. */
export interface SavedPlace {
  readonly name: string;
  /** Where in the app it is: `#/zip/90210`. No two saved places have the same. */
  readonly address: string;
}

/** What belongs to the person, by its name. */
export interface PersonEntries {
  readonly settings: Settings;
  /** ZIPs, the latest first. */
  readonly recents: readonly string[];
  /** The latest first. */
  readonly places: readonly SavedPlace[];
}

export type PersonKey = keyof PersonEntries;

/**
 * What the person saved, in a database of its own: no update, repair or deletion of downloaded data
 * touches it. Nothing in it ever leaves the device. Every method rejects with a Failure only.
 */
export interface PersonStore {
  readonly kind: 'indexeddb' | 'memory';
  /** What is saved under `key`, or null when nothing is. */
  read<Key extends PersonKey>(key: Key): Promise<PersonEntries[Key] | null>;
  /**
   * Replaces what is saved under `key` by what `change` makes of it (null: nothing was saved), in
   * one transaction, so that two tabs cannot undo each other. Returns what is saved now.
   */
  change<Key extends PersonKey>(
    key: Key,
    change: (saved: PersonEntries[Key] | null) => PersonEntries[Key],
  ): Promise<PersonEntries[Key]>;
  /** Forgets everything. */
  clear(): Promise<void>;
  close(): void;
}
