import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../../src/format/byte-reader.ts';
import { ByteWriter } from '../../../src/format/byte-writer.ts';
import { readSortedTexts, writeSortedTexts } from '../../../src/format/sorted-texts.ts';
import { readTexts, writeTexts } from '../../../src/format/text-column.ts';
import { anyText, name } from './texts.ts';

function bytesOf(write: (out: ByteWriter) => void): Uint8Array {
  const out = new ByteWriter();
  write(out);
  return out.finish();
}

const readerOf = (bytes: Uint8Array) => new ByteReader(bytes, 'a pack');
const texts = fc.array(fc.oneof(name, anyText), { maxLength: 200, size: 'max' });

describe('a column of texts', () => {
  it('gives back every text, the empty one and those beyond ASCII too', () => {
    fc.assert(
      fc.property(texts, (column) => {
        const bytes = bytesOf((out) => writeTexts(out, column));
        expect(readTexts(readerOf(bytes), column.length)).toEqual(column);
      }),
    );
  });

  it('writes what comes again and again in fewer bytes', () => {
    const column = Array.from({ length: 300 }, (_, i) => `${'ABC'[i % 3]}ville Springs`);
    expect(bytesOf((out) => writeTexts(out, column)).length).toBeLessThan(1000);
  });

  it('refuses to write what it could not give back', () => {
    for (const text of ['a\0b', '\uFEFFa', '\uD800', 'a\uDC00']) {
      expect(() => bytesOf((out) => writeTexts(out, [text]))).toThrow(RangeError);
    }
  });

  it('refuses another number of texts than it has', () => {
    const bytes = bytesOf((out) => writeTexts(out, ['a', 'b']));
    for (const count of [0, 1, 3, 4_000_000_000]) {
      expect(() => readTexts(readerOf(bytes), count)).toThrow(/has not \d+ texts/);
    }
  });

  it('refuses texts that are not UTF-8', () => {
    const bytes = bytesOf((out) => out.varint(0).varint(2).u8(0xff).u8(0));
    expect(() => readTexts(readerOf(bytes), 1)).toThrow(/not UTF-8/);
  });

  it('refuses codes that double each other until memory is full', () => {
    const codes = Array.from({ length: 200 }, (_, i) => [i + 2, i + 1, i + 1]).flat();
    const bytes = bytesOf((out) => out.varint(200).bytes(Uint8Array.from(codes)).varint(1).u8(201));
    expect(() => readTexts(readerOf(bytes), 1)).toThrow(/grows too long/);
  });

  it('refuses a small column that claims megabytes of text', () => {
    const doubling = [1, 2, 3, 4, 5].flatMap((code) => [code + 1, code, code]);
    const packed = new Uint8Array(200_000).fill(6);
    const bytes = bytesOf((out) =>
      out.varint(5).bytes(Uint8Array.from(doubling)).varint(packed.length).bytes(packed),
    );
    expect(() => readTexts(readerOf(bytes), 1)).toThrow(/6400000 bytes of text/);
  });
});

describe('a table of sorted texts', () => {
  const sorted = texts.map((column) => [...new Set(column)].sort());

  it('gives back every text at its rank', () => {
    fc.assert(
      fc.property(sorted, (table) => {
        const bytes = bytesOf((out) => writeSortedTexts(out, table));
        expect(readSortedTexts(readerOf(bytes))).toEqual(table);
      }),
    );
  });

  it('keeps texts that share more bytes than one byte can count', () => {
    const table = ['a'.repeat(300), 'a'.repeat(600), `${'a'.repeat(600)}é`];
    const bytes = bytesOf((out) => writeSortedTexts(out, table));
    expect(readSortedTexts(readerOf(bytes))).toEqual(table);
  });

  it('refuses to write texts out of order, or twice', () => {
    for (const table of [
      ['b', 'a'],
      ['a', 'a'],
    ]) {
      expect(() => bytesOf((out) => writeSortedTexts(out, table))).toThrow(/not in order/);
    }
  });

  it('refuses a text that shares more than the one before has', () => {
    const bytes = bytesOf((out) => writeSortedTexts(out, ['ab', 'abc'])).slice();
    bytes[2] = 3; // The count of texts, then what each shares.
    expect(() => readSortedTexts(readerOf(bytes))).toThrow(/shares more of a text/);
    bytes[1] = 1;
    expect(() => readSortedTexts(readerOf(bytes))).toThrow(/shares more of a text/);
  });
});
