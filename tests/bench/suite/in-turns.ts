import { median } from '../measure.ts';

/** Medians of both, and the median of the ratios of each round: how many times faster ours is. */
export interface Turns {
  readonly oursMs: number;
  readonly theirsMs: number;
  readonly ratio: number;
}

/**
 * Times two in turns, so that whatever else the machine does falls on both: on a busy machine the
 * ratio still says something when neither time does.
 */
export async function inTurns(
  ours: () => unknown,
  theirs: () => unknown,
  rounds = 9,
): Promise<Turns> {
  await ours();
  await theirs();
  const times: { readonly ours: number; readonly theirs: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    times.push({ ours: await timeOf(ours), theirs: await timeOf(theirs) });
  }
  return {
    oursMs: median(times.map((time) => time.ours)),
    theirsMs: median(times.map((time) => time.theirs)),
    ratio: median(times.map((time) => time.theirs / time.ours)),
  };
}

async function timeOf(work: () => unknown): Promise<number> {
  const begunMs = performance.now();
  await work();
  return performance.now() - begunMs;
}
