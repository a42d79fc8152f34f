import { gzipSync } from 'node:zlib';
import { PACK_FORMAT, packKindOf, wrapPack } from '../../../src/format/container.ts';
import type { PackEntry } from '../../../src/shared/manifest.ts';
import { sha256Hex } from '../../../src/store/sha256.ts';

/** A small pack with an arbitrary body, as the data build would write it, and its entry. */
export async function makePack(
  name: string,
  text: string,
): Promise<{ file: Uint8Array; entry: PackEntry; body: Uint8Array }> {
  const kind = packKindOf(name);
  if (kind === null) throw new TypeError(`no pack is called ${name}`);
  const body = new TextEncoder().encode(text);
  const file = wrapPack(
    { kind, format: PACK_FORMAT[kind], plan: 119, bodyBytes: body.length },
    gzipSync(body),
  );
  return { file, entry: await entryFor(name, file), body };
}

/** The entry that names exactly these bytes, whatever they are. */
export async function entryFor(name: string, file: Uint8Array): Promise<PackEntry> {
  const kind = packKindOf(name) ?? 'zips';
  const sha256 = await sha256Hex(file);
  return {
    name,
    format: PACK_FORMAT[kind],
    file: `${name}-${sha256.slice(0, 10)}.pack`,
    sizeBytes: file.length,
    sha256,
    date: '2026-07-22',
  };
}
