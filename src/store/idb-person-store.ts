import type { DBSchema } from 'idb';
import { Connection, type DatabaseSpec } from './connection.ts';
import type { PersonEntries, PersonKey, PersonStore } from './person-store.ts';
import { transact } from './transact.ts';

interface PersonSchema extends DBSchema {
  entries: { key: PersonKey; value: PersonEntries[PersonKey] };
}

const PERSON_DATABASE: DatabaseSpec<PersonSchema> = {
  name: 'pocket-district-person',
  version: 1,
  upgrade(database) {
    database.createObjectStore('entries');
  },
};

/** What the person saved, in IndexedDB. */
export class IdbPersonStore implements PersonStore {
  readonly kind = 'indexeddb';
  readonly #connection = new Connection(PERSON_DATABASE);

  async read<Key extends PersonKey>(key: Key): Promise<PersonEntries[Key] | null> {
    const saved = await this.#connection.run((db) => db.get('entries', key));
    // Only `change` writes, and it writes the type that belongs to the key.
    return (saved as PersonEntries[Key] | undefined) ?? null;
  }

  change<Key extends PersonKey>(
    key: Key,
    change: (saved: PersonEntries[Key] | null) => PersonEntries[Key],
  ): Promise<PersonEntries[Key]> {
    return this.#connection.run((db) =>
      transact(db, ['entries'], 'readwrite', 'strict', async (tx) => {
        const entries = tx.objectStore('entries');
        const saved = (await entries.get(key)) as PersonEntries[Key] | undefined;
        const changed = change(saved ?? null);
        await entries.put(changed, key);
        return changed;
      }),
    );
  }

  clear(): Promise<void> {
    return this.#connection.run((db) => db.clear('entries'));
  }

  close(): void {
    this.#connection.close();
  }
}
