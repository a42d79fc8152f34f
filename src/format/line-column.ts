import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { readTexts, writeTexts } from './text-column.ts';

/** Street, suite, building; with some room. */
const MAX_LINES = 8;

/**
 * Lists of a few lines each: their lengths, then all first lines, all second lines and so on, because
 * streets are like streets and suites like suites.
 */
export function writeLines(out: ByteWriter, lists: readonly (readonly string[])[]): void {
  for (const { length } of lists) {
    if (length > MAX_LINES) throw new RangeError(`an address of ${length} lines`);
    out.u8(length);
  }
  const places = Array.from({ length: MAX_LINES }, (_, place) => place);
  const texts = places.flatMap((place) => lists.flatMap((list) => list.slice(place, place + 1)));
  writeTexts(out, texts);
}

/** Reads `count` lists, frozen. */
export function readLines(reader: ByteReader, count: number): (readonly string[])[] {
  const lengths = reader.bytes(count);
  if (lengths.some((length) => length > MAX_LINES)) reader.corrupt('has an address without end');
  const lists = Array.from(lengths, (): string[] => []);
  const texts = readTexts(
    reader,
    lengths.reduce((sum, length) => sum + length, 0),
  ).values();
  for (let place = 0; place < MAX_LINES; place++) {
    lists.forEach((list, i) => {
      if ((lengths[i] as number) > place) list.push(texts.next().value as string);
    });
  }
  return lists.map((list) => Object.freeze(list));
}
