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

const SHORT_MS = 100;

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
  // Each against its own median: or the longer of the two would say alone which rounds were disturbed.
  const [our, their] = [
    median(all.map((round) => round.ours)),
    median(all.map((round) => round.theirs)),
  ];
  const times = undisturbed(all, (round) => round.ours / our + round.theirs / their);
  return {
    oursMs: median(times.map((time) => time.ours)),
    theirsMs: median(times.map((time) => time.theirs)),
    ratio: median(times.map((time) => time.theirs / time.ours)),
  };
}

async function timeOf(work: () => unknown): Promise<number> {
  let ms = await timeOnce(work);
  // What the other has left in the caches is then gone, and code that V8 let go meanwhile is back. A long
  // work sees to that itself.
  if (ms < SHORT_MS) ms = Math.min(await timeOnce(work), await timeOnce(work));
  return ms;
}

async function timeOnce(work: () => unknown): Promise<number> {
  const begunMs = performance.now();
  await work();
  return performance.now() - begunMs;
}
