import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ByteReader } from '../../../src/format/byte-reader.ts';
import { ByteWriter } from '../../../src/format/byte-writer.ts';
import { RiceModel } from '../../../src/format/rice-model.ts';
import { RiceReader } from '../../../src/format/rice-reader.ts';
import { RiceWriter } from '../../../src/format/rice-writer.ts';

function written(values: readonly number[], expected: number): Uint8Array {
  const rice = new RiceWriter();
  const model = new RiceModel(expected);
  for (const value of values) rice.unsigned(model, value);
  const out = new ByteWriter();
  rice.finish(out);
  return out.finish();
}

function read(bytes: Uint8Array, count: number, expected: number): number[] {
  const rice = new RiceReader(new ByteReader(bytes, 'a pack'));
  const model = new RiceModel(expected);
  const values = Array.from({ length: count }, () => rice.unsigned(model));
  rice.end();
  return values;
}

const anySize = fc.oneof(fc.nat(3), fc.nat(5000), fc.nat(0xffffffff), fc.constant(0xffffffff));

it('gives back every number, however far from the expected one', () => {
  fc.assert(
    fc.property(fc.array(anySize), fc.nat(100_000), (values, expected) => {
      expect(read(written(values, expected), values.length, expected)).toEqual(values);
    }),
  );
});

it('gives back numbers of either sign', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })), (values) => {
      const rice = new RiceWriter();
      const writing = new RiceModel(8);
      for (const value of values) rice.signed(writing, value);
      const out = new ByteWriter();
      rice.finish(out);
      const reader = new RiceReader(new ByteReader(out.finish(), 'a pack'));
      const reading = new RiceModel(8);
      expect(values.map(() => reader.signed(reading))).toEqual(values);
    }),
  );
});

it('follows the size of the numbers: small ones take few bits after large ones', () => {
  const small = Array.from({ length: 800 }, (_, i) => i % 3);
  expect(written([60_000, 50_000, ...small], 50_000).length).toBeLessThan(300);
});

it('refuses to read more numbers than there are', () => {
  const bytes = written([5, 6, 7], 5);
  expect(() => read(bytes, 100, 5)).toThrow(/ends in the middle of a number/);
});

it('refuses whole bytes left over', () => {
  const bytes = written(
    Array.from({ length: 50 }, () => 5),
    5,
  );
  expect(() => read(bytes, 3, 5)).toThrow(/bits left over/);
});

it('refuses to write what is no whole number of 32 bits', () => {
  for (const value of [-1, 0.5, 2 ** 32, Number.NaN]) {
    expect(() => written([value], 5)).toThrow(RangeError);
  }
});
