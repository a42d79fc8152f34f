import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../shared/failure.ts';
import { MANIFEST_FILE } from '../shared/manifest.ts';
import { parseManifest } from '../update/manifest.ts';
import { packagedSnapshotFolder } from './packaged-snapshot.ts';
import type { SnapshotSource } from './snapshot-source.ts';

/** A folder with a manifest and its packs, in Node; without `path` the snapshot of this package. */
export function folderSource(path: string = packagedSnapshotFolder()): SnapshotSource {
  return {
    layer: 'disk',
    manifest: async () => parseManifest(await read(join(path, MANIFEST_FILE), 'manifest')),
    pack: (entry) => read(join(path, entry.file), entry.name),
  };
}

async function read(file: string, part: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    throw code === 'ENOENT' || code === 'ENOTDIR'
      ? new Failure('pack-missing', `there is no ${file}`, part, error)
      : new Failure('storage-broken', `${file} cannot be read`, part, error);
  }
}
