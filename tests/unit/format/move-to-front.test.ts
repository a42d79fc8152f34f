import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MoveToFront } from '../../../src/format/move-to-front.ts';

/** Numbers values by first appearance, as the encoder hands them over. */
function numbered(values: readonly number[]): number[] {
  const seen = new Map<number, number>();
  return values.map((value) => {
    if (!seen.has(value)) seen.set(value, seen.size);
    return seen.get(value) as number;
  });
}

it('gives back the sequence that its ranks were made from', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40)), (values) => {
      const sequence = numbered(values);
      const writer = new MoveToFront(64);
      const reader = new MoveToFront(64);
      expect(sequence.map((value) => reader.valueAt(writer.rankOf(value)))).toEqual(sequence);
    }),
  );
});

it('codes a repeated value as 1 and a new one as 0', () => {
  const writer = new MoveToFront(8);
  expect([0, 0, 1, 0, 0, 2].map((value) => writer.rankOf(value))).toEqual([0, 1, 0, 2, 1, 0]);
});

it('has no value for a rank that nothing stands at', () => {
  const reader = new MoveToFront(1);
  expect(reader.valueAt(1)).toBe(-1);
  expect(reader.valueAt(0)).toBe(0);
  expect(reader.valueAt(0)).toBe(-1);
});
