import { shown } from '../core/expect-text.ts';
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
 * The snapshot that lies under an address, with a slash at its end or without; in a page or a worker it may be one
 * beside it (`/snapshot/`), elsewhere it must be absolute. Each pack is fetched once, and again past the
 * HTTP cache when it came damaged; nothing is kept beyond what that cache keeps. Throws a TypeError for
 * what is no such address.
 */
export function urlSource(
  folderUrl: string | URL,
  environment: Environment = hostEnvironment(),
): SnapshotSource {
  const folder = folderAddress(folderUrl);
  const addressOf = (file: string) => new URL(file, folder).href;
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

function folderAddress(folderUrl: string | URL): URL {
  const page = globalThis.location?.href;
  try {
    const folder = new URL(folderUrl, page);
    // Without a slash its last part would count as a file's name; a page's own name is one.
    if (/\/[^/.]+$/.test(folder.pathname)) folder.pathname += '/';
    return folder;
  } catch (cause) {
    const given = shown(folderUrl instanceof URL ? folderUrl.href : folderUrl);
    const message = `urlSource takes the absolute address of a folder, https://…/, not ${given}`;
    throw new TypeError(page === undefined ? message : message.replace('absolute ', ''), { cause });
  }
}
