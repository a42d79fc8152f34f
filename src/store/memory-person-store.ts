import type { PersonEntries, PersonKey, PersonStore } from './person-store.ts';

/** What the person saved, for as long as this page is open. */
export class MemoryPersonStore implements PersonStore {
  readonly kind = 'memory';
  #entries: Partial<PersonEntries> = {};

  async read<Key extends PersonKey>(key: Key): Promise<PersonEntries[Key] | null> {
    return this.#entries[key] ?? null;
  }

  async change<Key extends PersonKey>(
    key: Key,
    change: (saved: PersonEntries[Key] | null) => PersonEntries[Key],
  ): Promise<PersonEntries[Key]> {
    const changed = change(this.#entries[key] ?? null);
    this.#entries = { ...this.#entries, [key]: changed };
    return changed;
  }

  async clear(): Promise<void> {
    this.#entries = {};
  }

  close(): void {}
}
