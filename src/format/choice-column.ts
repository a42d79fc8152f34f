import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { readTexts, writeTexts } from './text-column.ts';

/**
 * Texts of which there are few: the different ones in the order of their first appearance, then for
 * each row 1 + the index of its own, 0 for null.
 */
export function writeChoices(out: ByteWriter, values: readonly (string | null)[]): void {
  const choices = [...new Set(values.filter((value) => value !== null))];
  const indexes = new Map(choices.map((choice, i) => [choice, i + 1]));
  out.varint(choices.length);
  writeTexts(out, choices);
  for (const value of values) out.varint(value === null ? 0 : (indexes.get(value) as number));
}

export function readChoices(reader: ByteReader, count: number): (string | null)[] {
  const choices = readTexts(reader, reader.count());
  return readEach(reader, count, () => {
    const index = reader.varint();
    if (index > choices.length) reader.corrupt(`has no choice ${index}`);
    return index === 0 ? null : (choices[index - 1] as string);
  });
}

/** As readChoices where no row may be null. */
export function readRequiredChoices(reader: ByteReader, count: number): string[] {
  return readChoices(reader, count).map((value) => value ?? reader.corrupt('lacks a text'));
}

/** `count` things of at least a byte each, one after the other. */
function readEach<T>(reader: ByteReader, count: number, read: () => T): T[] {
  if (count > reader.remaining) reader.corrupt(`counts ${count} rows that do not fit`);
  return Array.from({ length: count }, read);
}
