import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';

/** A byte that stands for a difference too large for one: the number follows among the escapes. */
const ESCAPE = 0x80;
const MAX_IN_BYTE = 127;

/** Differences as a signed byte each, then the few that do not fit. */
export function writeSteps(out: ByteWriter, differences: readonly number[]): void {
  const isLarge = (difference: number): boolean => Math.abs(difference) > MAX_IN_BYTE;
  for (const difference of differences) out.u8(isLarge(difference) ? ESCAPE : difference & 0xff);
  for (const difference of differences) if (isLarge(difference)) out.signedVarint(difference);
}

/** Reads `count` differences. */
export function readSteps(reader: ByteReader, count: number): Int32Array {
  const differences = new Int32Array(count);
  differences.set(new Int8Array(reader.bytes(count)));
  for (let i = 0; i < count; i++) {
    if (differences[i] === ESCAPE - 256) differences[i] = reader.signedVarint();
  }
  return differences;
}
