import { Failure } from '../shared/failure.ts';
import type { Manifest } from '../shared/manifest.ts';
import type { Environment } from './environment.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { MAX_MANIFEST_BYTES, parseManifest } from './manifest.ts';
import { withRetries } from './retry.ts';

/** The manifest at this address as it is now, past every cache. Rejects with a Failure. */
export function fetchManifest(url: string, environment: Environment): Promise<Manifest> {
  return withRetries(async () => {
    const bytes = await fetchBytes(
      { url, part: 'manifest', cache: 'no-store', maxBytes: MAX_MANIFEST_BYTES },
      environment,
    ).catch((error: unknown) => {
      // A host without a manifest is a host that is not up yet.
      if (!(error instanceof Failure) || error.code !== 'pack-missing') throw error;
      throw new Failure('host-down', error.message, 'manifest', error);
    });
    return parseManifest(bytes);
  }, environment);
}
