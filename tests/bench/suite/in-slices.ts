import { seeded } from '../measure.ts';
import { SEED } from './snapshot.ts';

/** Does the items of a stream from one place to another. */
export type Work = (from: number, to: number) => void;

/** Long against the clock's own time, short against the turns that a busy machine deals out. */
const SLICE_MS = 1;
/** Slices that a work does at a stretch, and how many of them at first are not timed. */
const [STRETCH, LEAD_IN] = [12, 4];
const ROUNDS = 20;
const WARM_UP_MS = 150;

/**
 * Nanoseconds an item for each work. In each round every work has a stretch of slices of a millisecond
 * each, in another order each time. The first ones are not timed: what the others have left in the caches
 * of the processor is then gone, as in a loop that does nothing else. What disturbs a slice only adds to
 * it, so what a tenth of the slices do not exceed is told: on a quiet machine it is the median too.
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
      let at = Math.floor(random() * length);
      for (let slice = 0; slice < STRETCH; slice++) {
        if (at + items > length) at = 0;
        const ms = timeOf(work, at, at + items);
        if (slice >= LEAD_IN) ns.push((ms * 1e6) / items);
        at += items;
      }
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
  return Math.max(1, Math.min(length, Math.round((length * SLICE_MS) / fastestMs)));
}

function timeOf(work: Work, from: number, to: number): number {
  const begunMs = performance.now();
  work(from, to);
  return performance.now() - begunMs;
}

function lowerTenth(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 10)] ?? Number.NaN;
}
