import { writePaired } from './byte-pair-coder.ts';
import { readPaired } from './byte-pair-decoder.ts';
import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { readUtf8, writeUtf8 } from './utf8.ts';

/** Texts one after the other, a zero byte after each, pairs of bytes coded. */
export function writeTexts(out: ByteWriter, texts: readonly string[]): void {
  writePaired(out, writeUtf8(texts.map((text) => `${checked(text)}\0`).join('')));
}

/** Reads exactly `count` texts. */
export function readTexts(reader: ByteReader, count: number): string[] {
  const texts = readUtf8(reader, readPaired(reader)).split('\0');
  const last = texts.pop();
  if (last !== '' || texts.length !== count) reader.corrupt(`has not ${count} texts in a column`);
  return texts;
}

/** Throws a RangeError for a text that UTF-8, its byte-order mark or our end mark would not give back. */
export function checked(text: string): string {
  if (/[\0\uFEFF\p{Surrogate}]/u.test(text)) {
    throw new RangeError(`${JSON.stringify(text)} has a character that no text has`);
  }
  return text;
}
