import type { SnapshotSource } from '../../lib/snapshot-source.ts';
import { Failure } from '../../shared/failure.ts';
import { MANIFEST_FILE } from '../../shared/manifest.ts';
import { parseManifest } from '../../update/manifest.ts';

/**
 * The snapshot under an address, fetched once and kept nowhere: for a page that has the element's own
 * file and not the one that keeps things, with its retries and time limits. What comes is checked like
 * everywhere, by whoever opens it.
 */
export function plainSource(folderUrl: string): SnapshotSource {
  return {
    layer: 'network',
    manifest: async () => parseManifest(await bytesOf(folderUrl + MANIFEST_FILE, 'manifest')),
    pack: ({ file, name }) => bytesOf(folderUrl + file, name),
  };
}

async function bytesOf(url: string, part: string): Promise<Uint8Array> {
  try {
    const response = await fetch(url);
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    throw new Error(`status ${response.status}`);
  } catch (error) {
    const code = navigator.onLine === false ? 'offline' : 'host-down';
    throw new Failure(code, `${url} could not be fetched`, part, error);
  }
}
