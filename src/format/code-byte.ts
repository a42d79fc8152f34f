import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';

/** One of a closed list as its index: a byte. Throws a RangeError for what is not in the list. */
export function writeCode<T>(out: ByteWriter, list: readonly T[], value: T): void {
  const code = list.indexOf(value);
  if (code < 0) throw new RangeError(`${JSON.stringify(value)} is none of ${list.join(', ')}`);
  out.u8(code);
}

export function readCode<T>(reader: ByteReader, list: readonly T[]): T {
  const code = reader.u8();
  return code < list.length ? (list[code] as T) : reader.corrupt(`has no ${code} in a list`);
}
