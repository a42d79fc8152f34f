import { seeded } from '../measure.ts';
import { SEED } from './snapshot.ts';

/** Does the items of a stream from one place to another. */
export type Work = (from: number, to: number) => void;

/** Long against the clock's own time, short against the turns that a busy machine deals out. */
const SLICE_MS = 1;
const ROUNDS = 150;
const WARM_UP_MS = 150;

/**
 * Nanoseconds an item for each work, done in slices of a millisecond, all of them in each round and each
 * time in another order. Before each timed slice comes one that is not: what the others have left in the
 * caches of the processor is then gone, as in a loop that does nothing else. What disturbs a slice only
 * adds to it, so what a tenth of the slices do not exceed is told: on a quiet machine it is the median too.
 */
export function inSlices<Name extends string>(
  works: Readonly<Record<Name, Work>>,
  length: number,
): Record<Name, number> {
  const runs = (Object.entries(works) as [Name, Work][]).map(([name, work]) => ({
    name,
    work,
    items: itemsOfASlice(work, length),
    ns: [] as number[],
  }));
  const random = seeded(SEED);
  for (let round = 0; round < ROUNDS; round++) {
    const turn = Math.floor(random() * runs.length);
    for (const { work, items, ns } of [...runs.slice(turn), ...runs.slice(0, turn)]) {
      // Anywhere: or one work would find the texts in the caches that another has just brought there.
      const start = Math.floor(random() * (length - 2 * items + 1));
      work(start, start + items);
      ns.push((timeOf(work, start + items, start + 2 * items) * 1e6) / items);
    }
  }
  const tenths = runs.map(({ name, ns }) => [name, lowerTenth(ns)]);
  return Object.fromEntries(tenths) as Record<Name, number>;
}

/** Warms a work up over the whole stream at least once: compiled, and with nothing left to do first. */
function itemsOfASlice(work: Work, length: number): number {
  let tookMs = 0;
  let passes = 0;
  let fastestMs = Number.POSITIVE_INFINITY;
  while (tookMs < WARM_UP_MS || passes < 2) {
    const ms = timeOf(work, 0, length);
    fastestMs = Math.min(fastestMs, ms);
    tookMs += ms;
    passes++;
  }
  return Math.max(1, Math.min(length >> 1, Math.round((length * SLICE_MS) / fastestMs)));
}

function timeOf(work: Work, from: number, to: number): number {
  const begunMs = performance.now();
  work(from, to);
  return performance.now() - begunMs;
}

function lowerTenth(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 10)] ?? Number.NaN;
}
