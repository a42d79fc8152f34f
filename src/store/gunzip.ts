import { Failure } from '../shared/failure.ts';
import { arrayBufferBacked } from './array-buffer-backed.ts';

/**
 * Inflates one gzip member that must come to exactly `bodyBytes`. Stops as soon as there is more, so
 * that a small file cannot fill the memory. Rejects with a Failure `pack-corrupt` naming `part`.
 */
export async function gunzipBounded(
  gzip: Uint8Array,
  bodyBytes: number,
  part: string,
): Promise<Uint8Array> {
  const reader = new Blob([arrayBufferBacked(gzip)])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .getReader();
  const body = new Uint8Array(bodyBytes);
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (length + value.length > bodyBytes) {
        throw new Failure('pack-corrupt', `${part} inflates to more than ${bodyBytes} bytes`, part);
      }
      body.set(value, length);
      length += value.length;
    }
  } catch (error) {
    // The stream is of no further use; that it may refuse to be cancelled tells nothing new.
    reader.cancel().catch(() => undefined);
    if (error instanceof Failure) throw error;
    throw new Failure('pack-corrupt', `${part} cannot be inflated`, part, error);
  }
  if (length !== bodyBytes) {
    throw new Failure(
      'pack-corrupt',
      `${part} inflates to ${length} bytes, its header names ${bodyBytes}`,
      part,
    );
  }
  return body;
}
