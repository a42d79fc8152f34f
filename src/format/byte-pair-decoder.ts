import { MAX_BYTES_A_CODE } from './byte-pair-coder.ts';
import type { ByteReader } from './byte-reader.ts';

/** No column of texts is longer; one that says so is not ours. */
export const MAX_TEXT_BYTES = 4 * 1024 * 1024;

/** Gives back the bytes that byte-pair-coder.ts wrote. */
export function readPaired(reader: ByteReader): Uint8Array {
  const expansions = readExpansions(reader);
  const packed = reader.bytes(reader.count());
  let length = 0;
  for (const byte of packed) length += (expansions[byte] as readonly number[]).length;
  if (length > MAX_TEXT_BYTES) reader.corrupt(`has a column of ${length} bytes of text`);
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const byte of packed) {
    for (const expanded of expansions[byte] as readonly number[]) bytes[offset++] = expanded;
  }
  return bytes;
}

function readExpansions(reader: ByteReader): (readonly number[])[] {
  const expansions: (readonly number[])[] = Array.from({ length: 256 }, (_, byte) => [byte]);
  const count = reader.count(3);
  let before = 0;
  for (let i = 0; i < count; i++) {
    const code = reader.u8();
    if (code <= before) reader.corrupt('defines a pair out of order');
    const left = reader.u8();
    const right = reader.u8();
    if (left === 0 || right === 0) reader.corrupt('has a pair across the end of a text');
    const expansion = [...(expansions[left] ?? []), ...(expansions[right] ?? [])];
    if (expansion.length > MAX_BYTES_A_CODE) reader.corrupt('has a pair that grows too long');
    expansions[code] = expansion;
    before = code;
  }
  return expansions;
}
