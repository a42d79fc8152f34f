import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';

/**
 * Unsigned integers of `width` bytes each, at most four, as that many planes: the lowest byte of all
 * of them, then the next. A high byte has few values and packs well beside its like; beside the noise
 * of a low byte it does not.
 */
export function writePlanes(out: ByteWriter, values: readonly number[], width: number): void {
  const limit = 256 ** width;
  const wrong = values.find((value) => !Number.isInteger(value) || value < 0 || value >= limit);
  if (wrong !== undefined) throw new RangeError(`${wrong} does not fit into ${width} bytes`);
  for (let place = 0; place < width; place++) {
    for (const value of values) out.u8((value >>> (8 * place)) & 0xff);
  }
}

/** Reads `count` integers; the planes must still be there before anything is allocated. */
export function readPlanes(reader: ByteReader, count: number, width: number): Uint32Array {
  const planes = reader.bytes(count * width);
  const values = new Uint32Array(count);
  for (let place = 0; place < width; place++) {
    const start = count * place;
    for (let i = 0; i < count; i++) {
      values[i] = (values[i] as number) + (planes[start + i] as number) * 256 ** place;
    }
  }
  return values;
}
