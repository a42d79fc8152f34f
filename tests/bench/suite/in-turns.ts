import { median } from '../measure.ts';
import { undisturbed } from './undisturbed.ts';

/**
 * Medians over the undisturbed rounds of both times, and of the ratio in each round: how many times
 * faster ours is.
 */
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
  rounds = 15,
): Promise<Turns> {
  await ours();
  await theirs();
  const all: { readonly ours: number; readonly theirs: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    all.push({ ours: await timeOf(ours), theirs: await timeOf(theirs) });
  }
  const times = undisturbed(all, (round) => round.ours + round.theirs);
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
