import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { readPlanes, writePlanes } from './number-planes.ts';

/**
 * Numbers from 0 to `limit` - 1, at most 2^16 of them, each as the way forward from the one before,
 * around the end where it must: the Postal Service numbered many areas in alphabetical order, so the
 * next name is mostly a little further on.
 */
export function writeModular(out: ByteWriter, values: readonly number[], limit: number): void {
  const steps = values.map((value, i) => (value - (values[i - 1] ?? 0) + limit) % limit);
  writePlanes(out, steps, 2);
}

export function readModular(reader: ByteReader, count: number, limit: number): Uint16Array {
  const steps = readPlanes(reader, count, 2);
  const values = new Uint16Array(count);
  let value = 0;
  for (let i = 0; i < count; i++) {
    const step = steps[i] as number;
    if (step >= limit) reader.corrupt(`has no ${step} in a list`);
    value = (value + step) % limit;
    values[i] = value;
  }
  return values;
}
