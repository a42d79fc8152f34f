import { brotliCompressSync, gzipSync } from 'node:zlib';
import { bundleOne } from './bundle-one.ts';
import { ROOT } from './paths.ts';
import type { Size } from './site-sizes.ts';

/** What a bundle weighs that looks ZIPs up and does nothing else: the code, without the data. */
export async function zipLookupSize(): Promise<Size> {
  const code = await bundleOne(`${ROOT}/src/lib/zip-lookup.ts`);
  return {
    raw: Buffer.byteLength(code),
    gzip: gzipSync(code).length,
    brotli: brotliCompressSync(code).length,
  };
}
