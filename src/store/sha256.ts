import { Failure } from '../shared/failure.ts';
import { arrayBufferBacked } from './array-buffer-backed.ts';

/**
 * SHA-256 of `bytes` as 64 lower-case hexadecimal digits. Browsers offer it on HTTPS and localhost
 * only; elsewhere this rejects with a Failure `insecure-page` rather than leave bytes unchecked.
 */
export async function sha256Hex(bytes: Uint8Array, part: string | null = null): Promise<string> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) {
    throw new Failure('insecure-page', 'SHA-256 needs a page served over HTTPS', part);
  }
  const digest = new Uint8Array(await subtle.digest('SHA-256', arrayBufferBacked(bytes)));
  let hex = '';
  for (const byte of digest) hex += byte.toString(16).padStart(2, '0');
  return hex;
}
