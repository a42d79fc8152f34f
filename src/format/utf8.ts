import type { ByteReader } from './byte-reader.ts';

const encoder = /* @__PURE__ */ new TextEncoder();
const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true });

export function writeUtf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Bytes that are not UTF-8 are a Failure `pack-corrupt` of the pack that `reader` reads. */
export function readUtf8(reader: ByteReader, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    return reader.corrupt('has a text that is not UTF-8');
  }
}
