/** The largest of 1, 2 and 5, by any power of ten, that is no more than `most`, which is above 0. */
export function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [5, 2].find((multiple) => multiple * power <= most) ?? 1;
  // 0.1 and not 0.1000…01
  return Number((step * power).toPrecision(1));
}
