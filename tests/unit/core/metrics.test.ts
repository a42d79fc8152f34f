import { describe, expect, it } from 'vitest';
import { SPLIT, UNKNOWN, WHOLE } from '../../../src/core/answer-kind.ts';
import { Metrics } from '../../../src/core/metrics.ts';

function metricsAt(startMs: number) {
  let ticks = 0;
  const metrics = new Metrics({ nowMs: () => startMs, ticksMs: () => ticks });
  const lookup = (ms: number) => {
    const answer = () => {
      ticks += ms;
      metrics.count('memory');
    };
    if (metrics.due()) metrics.time(answer);
    else answer();
  };
  return { metrics, lookup };
}

describe('the metrics', () => {
  it('begin at nothing, with no time and the moment since which they count', () => {
    expect(metricsAt(1_800_000_000_000).metrics.snapshot()).toEqual({
      sinceMs: 1_800_000_000_000,
      lookups: 0,
      hits: { hot: 0, memory: 0, disk: 0, network: 0 },
      hitRates: null,
      misses: 0,
      splitAnswers: 0,
      times: { sampled: 0, meanMs: null, p50Ms: null, p95Ms: null, p99Ms: null },
      packsMs: {},
    });
  });

  it('count every layer, split answers and misses, and all of them as look-ups', () => {
    const { metrics } = metricsAt(0);
    metrics.count('hot');
    metrics.count('memory', true);
    metrics.count('disk', false);
    metrics.count('disk', true);
    metrics.count('network');
    metrics.countMiss();
    expect(metrics.snapshot()).toMatchObject({
      lookups: 6,
      hits: { hot: 1, memory: 1, disk: 2, network: 1 },
      misses: 1,
      splitAnswers: 2,
    });
  });

  it('count a finished answer given again by what it is', () => {
    const { metrics } = metricsAt(0);
    for (const kind of [WHOLE, WHOLE, SPLIT, UNKNOWN] as const) metrics.countAgain(kind);
    expect(metrics.snapshot()).toMatchObject({
      lookups: 4,
      hits: { hot: 0, memory: 3, disk: 0, network: 0 },
      misses: 1,
      splitAnswers: 1,
    });
  });

  it('tell which share of all look-ups each layer answered', () => {
    const { metrics } = metricsAt(0);
    metrics.count('hot');
    metrics.count('disk');
    metrics.count('disk');
    metrics.countMiss();
    const { hitRates } = metrics.snapshot();
    expect(hitRates).toEqual({ hot: 0.25, memory: 0, disk: 0.5, network: 0 });
  });

  it('keep how long a pack took to open, and not one that failed', async () => {
    let ticks = 0;
    const metrics = new Metrics({ nowMs: () => 0, ticksMs: () => ticks });
    const open = async () => {
      ticks += 7;
      return 'zips, open';
    };
    expect(await metrics.timePack('zips', open)).toBe('zips, open');
    const broken = async () => Promise.reject(new Error('damaged'));
    await expect(metrics.timePack('people', broken)).rejects.toThrow('damaged');
    expect(metrics.snapshot().packsMs).toEqual({ zips: 7 });
  });

  it('time the first look-up and one in 256 after it', () => {
    const { metrics, lookup } = metricsAt(0);
    lookup(2);
    for (let i = 0; i < 255; i++) lookup(1000);
    expect(metrics.snapshot().times).toMatchObject({ sampled: 1, meanMs: 2 });
    lookup(4);
    expect(metrics.snapshot().times).toMatchObject({ sampled: 2, meanMs: 3 });
  });

  it('are a snapshot that later look-ups do not change and nobody can', () => {
    const { metrics, lookup } = metricsAt(0);
    const before = metrics.snapshot();
    lookup(1);
    expect(before.lookups).toBe(0);
    expect([before, before.hits, before.times].every(Object.isFrozen)).toBe(true);
  });
});
