import { writePaired } from './byte-pair-coder.ts';
import { MAX_TEXT_BYTES, readPaired } from './byte-pair-decoder.ts';
import type { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { checked } from './text-column.ts';
import { readUtf8, writeUtf8 } from './utf8.ts';

const MAX_SHARED_BYTES = 255;

/**
 * Different texts in ascending order, each as the number of bytes that it shares with the one before
 * and the rest. A text's index is its rank.
 */
export function writeSortedTexts(out: ByteWriter, texts: readonly string[]): void {
  const shared = new ByteWriter();
  const rests = new ByteWriter();
  let before = new Uint8Array(0);
  texts.forEach((text, i) => {
    if (i > 0 && text <= (texts[i - 1] as string)) {
      throw new RangeError(`${JSON.stringify(text)} is not in order`);
    }
    const bytes = Uint8Array.from(writeUtf8(checked(text)));
    let same = 0;
    while (same < Math.min(bytes.length, MAX_SHARED_BYTES) && bytes[same] === before[same]) same++;
    shared.u8(same);
    rests.bytes(bytes.subarray(same)).u8(0);
    before = bytes;
  });
  out.varint(texts.length).bytes(shared.finish());
  writePaired(out, rests.finish());
}

export function readSortedTexts(reader: ByteReader): string[] {
  const shared = reader.bytes(reader.count());
  const rests = readPaired(reader);
  let length = rests.length;
  for (const same of shared) length += same;
  if (length > MAX_TEXT_BYTES) reader.corrupt(`has a table of ${length} bytes of text`);
  const bytes = new Uint8Array(length);
  let before = 0;
  let end = 0;
  let rest = 0;
  for (const same of shared) {
    // The end mark of the text before is at end - 1, and not to be shared.
    if (same > Math.max(0, end - 1 - before)) reader.corrupt('shares more of a text than there is');
    const start = end;
    for (let i = 0; i < same; i++) bytes[end++] = bytes[before + i] as number;
    do {
      if (rest === rests.length) reader.corrupt('ends in the middle of a text');
      bytes[end++] = rests[rest] as number;
    } while (rests[rest++] !== 0);
    before = start;
  }
  if (rest !== rests.length) reader.corrupt('has texts left over');
  const texts = readUtf8(reader, bytes).split('\0');
  texts.pop();
  return texts;
}
