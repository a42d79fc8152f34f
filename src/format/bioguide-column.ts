import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { readPlanes, writePlanes } from './number-planes.ts';

const FIRST_LETTER = 65;
const LETTERS = 26;
const DIGITS = 6;
/** Six digits take 20 bits. */
const WIDTH = 3;

/** Biographical Directory ids: the letter (A is 0) of each, then the six digits as a number. */
export function writeBioguides(out: ByteWriter, ids: readonly string[]): void {
  for (const id of ids) {
    if (!/^[A-Z][0-9]{6}$/.test(id)) throw new RangeError(`${id} is no Biographical Directory id`);
    out.u8(id.charCodeAt(0) - FIRST_LETTER);
  }
  const numbers = ids.map((id) => Number(id.slice(1)));
  writePlanes(out, numbers, WIDTH);
}

export function readBioguides(reader: ByteReader, count: number): string[] {
  const letters = reader.bytes(count);
  const numbers = readPlanes(reader, count, WIDTH);
  return Array.from(numbers, (number, i) => {
    const letter = letters[i] as number;
    if (letter >= LETTERS || number >= 10 ** DIGITS) reader.corrupt('has an impossible member id');
    return String.fromCharCode(FIRST_LETTER + letter) + String(number).padStart(DIGITS, '0');
  });
}
