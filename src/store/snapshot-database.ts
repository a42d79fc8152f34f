import type { DBSchema } from 'idb';
import type { Manifest } from '../shared/manifest.ts';
import type { DatabaseSpec } from './connection.ts';
import type { UpdateNotes } from './snapshot-store.ts';

/** What was downloaded, and nothing that the person saved: it may be deleted as a whole. */
export interface SnapshotSchema extends DBSchema {
  /** Pack files by their SHA-256. */
  packs: { key: string; value: Uint8Array };
  manifests: { key: 'current' | 'previous'; value: Manifest };
  notes: { key: 'update'; value: UpdateNotes };
}

/** The database of the app that is served under `scope`, a path such as `/` or `/district/`. */
export function snapshotDatabase(scope: string): DatabaseSpec<SnapshotSchema> {
  return {
    name: `pocket-district-snapshot${scope === '/' ? '' : ` ${scope}`}`,
    version: 1,
    upgrade(database) {
      database.createObjectStore('packs');
      database.createObjectStore('manifests');
      database.createObjectStore('notes');
    },
  };
}
