import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { readPlanes, writePlanes } from './number-planes.ts';
import { readTexts, writeTexts } from './text-column.ts';

/** In the place of an area code: no phone at all, and a phone that is not written 202-225-3121. */
const NONE = 1000;
const AS_TEXT = 1001;

/** Phones as three columns of numbers, area, exchange and line; those written otherwise as texts. */
export function writePhones(out: ByteWriter, phones: readonly (string | null)[]): void {
  const texts: string[] = [];
  const parts = phones.map((phone) => {
    if (phone === null) return [NONE, 0, 0];
    const [, ...digits] = /^(\d{3})-(\d{3})-(\d{4})$/.exec(phone) ?? [];
    if (digits.length === 3) return digits.map(Number);
    texts.push(phone);
    return [AS_TEXT, 0, 0];
  });
  const column = (part: number) => parts.map((numbers) => numbers[part] as number);
  for (const part of [0, 1, 2]) writePlanes(out, column(part), 2);
  out.varint(texts.length);
  writeTexts(out, texts);
}

export function readPhones(reader: ByteReader, count: number): (string | null)[] {
  const areas = readPlanes(reader, count, 2);
  const exchanges = readPlanes(reader, count, 2);
  const lines = readPlanes(reader, count, 2);
  const texts = readTexts(reader, reader.count()).values();
  const phones = Array.from(areas, (area, i) => {
    const exchange = exchanges[i] as number;
    const line = lines[i] as number;
    if (area === NONE) return null;
    if (area === AS_TEXT) return texts.next().value ?? reader.corrupt('lacks a phone');
    if (area > 999 || exchange > 999 || line > 9999) reader.corrupt('has an impossible phone');
    return `${digits(area, 3)}-${digits(exchange, 3)}-${digits(line, 4)}`;
  });
  if (!texts.next().done) reader.corrupt('has a phone too many');
  return phones;
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
