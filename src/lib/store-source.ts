import { Failure } from '../shared/failure.ts';
import type { SnapshotStore } from '../store/snapshot-store.ts';
import type { SnapshotSource } from './snapshot-source.ts';

/** The snapshot in use of a device's store. The store stays the caller's, to close as well. */
export function storeSource(store: SnapshotStore): SnapshotSource {
  return {
    layer: store.kind === 'memory' ? 'memory' : 'disk',
    async manifest() {
      const manifest = await store.currentManifest();
      if (manifest !== null) return manifest;
      throw new Failure('pack-missing', 'the store has no snapshot yet', 'manifest');
    },
    async pack({ name, sha256 }) {
      const file = await store.packFile(sha256);
      if (file !== null) return file;
      throw new Failure('pack-missing', `the store does not have ${name}`, name);
    },
  };
}
