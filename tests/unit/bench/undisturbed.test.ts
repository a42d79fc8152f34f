import { describe, expect, it } from 'vitest';
import { undisturbed } from '../../bench/suite/undisturbed.ts';

const half = (times: readonly number[]) => undisturbed(times, (ms) => ms);

describe('the undisturbed rounds', () => {
  it('are the faster half, one more of an odd number', () => {
    expect(half([9, 1, 7, 3])).toEqual([1, 3]);
    expect(half([9, 1, 7, 3, 2])).toEqual([1, 2, 3]);
    expect(half([5])).toEqual([5]);
  });

  it('leave the order of the rounds as it was', () => {
    const rounds = Object.freeze([3, 1, 2]);
    expect(half(rounds)).toEqual([1, 2]);
    expect(rounds).toEqual([3, 1, 2]);
  });
});
