import { MANIFEST_FILE } from '../shared/manifest.ts';
import { verifyPackFile } from '../store/pack-file.ts';
import { type Environment, REAL_ENVIRONMENT } from '../update/environment.ts';
import { fetchBytes } from '../update/fetch-bytes.ts';
import { fetchManifest } from '../update/fetch-manifest.ts';
import { withRetries } from '../update/retry.ts';
import type { SnapshotSource } from './snapshot-source.ts';

/** Node 20 has no `navigator`; a host that does not say is taken to be online. */
function hostEnvironment(): Environment {
  return { ...REAL_ENVIRONMENT, isOnline: () => globalThis.navigator?.onLine !== false };
}

/**
 * The snapshot that lies under an absolute address, which ends in a slash. Each pack is fetched once,
 * and again past the HTTP cache when it came damaged; nothing is kept beyond what that cache keeps.
 */
export function urlSource(
  folderUrl: string | URL,
  environment: Environment = hostEnvironment(),
): SnapshotSource {
  const addressOf = (file: string) => new URL(file, folderUrl).href;
  return {
    layer: 'network',
    manifest: () => fetchManifest(addressOf(MANIFEST_FILE), environment),
    pack: (entry) =>
      withRetries(async (before) => {
        const bytes = await fetchBytes(
          {
            url: addressOf(entry.file),
            part: entry.name,
            cache: before === 0 ? 'default' : 'reload',
            maxBytes: entry.sizeBytes,
          },
          environment,
        );
        await verifyPackFile(bytes, entry);
        return bytes;
      }, environment),
  };
}
