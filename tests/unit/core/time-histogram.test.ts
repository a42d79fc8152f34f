import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TimeHistogram } from '../../../src/core/time-histogram.ts';

function histogramOf(timesMs: readonly number[]): TimeHistogram {
  const histogram = new TimeHistogram();
  for (const ms of timesMs) histogram.add(ms);
  return histogram;
}

describe('the histogram of times', () => {
  it('has neither mean nor percentile of nothing', () => {
    const empty = histogramOf([]);
    expect([empty.count, empty.meanMs(), empty.percentileMs(0.5)]).toEqual([0, null, null]);
  });

  it('gives percentiles that are never too low and at most 9.1 % too high', () => {
    const times = fc.array(fc.double({ min: 0.00002, max: 15_000, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(times, fc.constantFrom(0.5, 0.95, 0.99, 1), (timesMs, share) => {
        const sorted = [...timesMs].sort((a, b) => a - b);
        const exact = sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
        const found = histogramOf(timesMs).percentileMs(share) ?? Number.NaN;
        expect(found).toBeGreaterThanOrEqual(exact * 0.999999);
        expect(found).toBeLessThanOrEqual(exact * 1.091);
      }),
    );
  });

  it('has an exact mean', () => {
    expect(histogramOf([1, 2, 6]).meanMs()).toBe(3);
  });

  it('takes what is too short, too long or negative to its ends', () => {
    expect(histogramOf([0]).percentileMs(1)).toBe(0.000016);
    expect(histogramOf([-5]).percentileMs(1)).toBe(0.000016);
    expect(histogramOf([-5]).meanMs()).toBe(0);
    expect(histogramOf([1e9]).percentileMs(1)).toBeCloseTo(17_179.869, 3);
  });
});
