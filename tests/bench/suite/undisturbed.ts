/**
 * The half of the rounds that took least time, one more where they are odd: what else the machine did fell
 * on the others. Not the fastest one, which is luck as well.
 */
export function undisturbed<Round>(
  rounds: readonly Round[],
  slowness: (round: Round) => number,
): readonly Round[] {
  const byTime = [...rounds].sort((a, b) => slowness(a) - slowness(b));
  return byTime.slice(0, Math.ceil(byTime.length / 2));
}
