import { cpus } from 'node:os';

const RUNS = 7;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Milliseconds that `work` takes: the median of 7 runs after one to warm up. */
export function medianMs(work: () => unknown): number {
  work();
  return median(
    Array.from({ length: RUNS }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

/** Machine and engine, for the head of a report: a time without them says nothing. */
export function machine(): string {
  const processors = cpus();
  return `${processors.length} x ${processors[0]?.model.trim()}, Node ${process.version}`;
}

/** A small seeded generator (mulberry32): numbers from 0 up to but not 1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
