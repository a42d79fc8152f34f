import { createHash } from 'node:crypto';
import { gzipAsync } from '@gfx/zopfli';
import { PACK_FORMAT, packKindOf, wrapPack } from '../../src/format/container.ts';
import type { PackEntry } from '../../src/shared/manifest.ts';
import type { Plan } from '../../src/shared/plan.ts';

export interface BuiltPack {
  readonly entry: PackEntry;
  readonly file: Uint8Array;
  readonly body: Uint8Array;
}

const HASH_DIGITS_IN_NAME = 10;

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Rounds of Zopfli's search: more than these save less than a byte in two thousand. */
const ROUNDS = 15;

/**
 * A pack file around a body. The compressor is a library in WebAssembly, not the one of the machine,
 * and writes no time stamp: the same body gives the same bytes everywhere. It searches for the smallest
 * gzip that any browser inflates, 5 % below what the usual search finds.
 */
export async function buildPack(
  name: string,
  plan: Plan,
  date: string,
  body: Uint8Array,
): Promise<BuiltPack> {
  const kind = packKindOf(name);
  if (kind === null) throw new RangeError(`no pack is called ${name}`);
  const format = PACK_FORMAT[kind];
  const gzipBody = await gzipAsync(body, { numiterations: ROUNDS });
  const file = wrapPack({ kind, format, plan, bodyBytes: body.length }, gzipBody);
  const hash = sha256(file);
  return {
    entry: {
      name,
      format,
      file: `${name}-${hash.slice(0, HASH_DIGITS_IN_NAME)}.pack`,
      sizeBytes: file.length,
      sha256: hash,
      date,
    },
    file,
    body,
  };
}
