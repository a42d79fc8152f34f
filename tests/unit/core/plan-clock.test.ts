import { describe, expect, it } from 'vitest';
import {
  fitsDataDate,
  hasPlanEnded,
  planAt,
  planEndMs,
  planFromMs,
} from '../../../src/core/plan-clock.ts';

const at = (iso: string) => Date.parse(iso);

describe('the end of a plan', () => {
  it('is noon Eastern on January 3, to the millisecond', () => {
    expect(hasPlanEnded(119, at('2027-01-03T16:59:59.999Z'))).toBe(false);
    expect(hasPlanEnded(119, at('2027-01-03T17:00:00Z'))).toBe(true);
    expect(planEndMs(119)).toBe(at('2027-01-03T12:00:00-05:00'));
  });

  it('is each plan’s own', () => {
    expect(hasPlanEnded(120, at('2027-01-03T17:00:00Z'))).toBe(false);
    expect(hasPlanEnded(120, at('2029-01-03T17:00:00Z'))).toBe(true);
  });
});

describe('a clock beside data of 2026-07-20', () => {
  const fits = (iso: string) => fitsDataDate('2026-07-20', at(iso));

  it('fits from the first moment of that day on earth', () => {
    expect(fits('2026-07-20T00:00:00+14:00')).toBe(true);
    expect(fits('2026-07-19T09:59:59Z')).toBe(false);
    expect(fits('1970-01-01T00:00:00Z')).toBe(false);
  });

  it('fits for two years', () => {
    expect(fits('2026-11-21T12:00:00Z')).toBe(true);
    expect(fits('2028-07-19T12:00:00Z')).toBe(true);
    expect(fits('2028-07-21T12:00:00Z')).toBe(false);
    expect(fits('2099-01-01T00:00:00Z')).toBe(false);
  });
});

describe('the plan in force', () => {
  const DATA = '2026-07-20';

  it('flips at the very moment, wherever the day is another', () => {
    expect(planAt(at('2027-01-03T16:59:59.999Z'), DATA)).toBe(119);
    expect(planAt(at('2027-01-03T17:00:00Z'), DATA)).toBe(120);
    expect(planAt(at('2027-01-03T07:00:00-10:00'), DATA)).toBe(120);
    expect(planAt(at('2027-01-04T01:59:59+09:00'), DATA)).toBe(119);
  });

  it('is no earlier than the data, whatever a clock says', () => {
    expect(planAt(at('1970-01-01T00:00:00Z'), DATA)).toBe(119);
    expect(planAt(at('1970-01-01T00:00:00Z'), '2027-01-05')).toBe(120);
    expect(planAt(at('2026-12-01T00:00:00Z'), '2027-01-03')).toBe(119);
  });

  it('stays the last one that is known', () => {
    expect(planAt(at('2031-01-01T00:00:00Z'), DATA)).toBe(120);
  });
});

describe('the moment from which a plan counts', () => {
  it('is where planAt goes over', () => {
    const flip = planFromMs(120, '2026-07-20');
    expect(planAt(flip - 1, '2026-07-20')).toBe(119);
    expect(planAt(flip, '2026-07-20')).toBe(120);
    expect(planFromMs(120, '2027-01-05')).toBe(Number.NEGATIVE_INFINITY);
  });
});
