/**
 * How much each position of a line matters: the distance from the line drawn without it, after
 * Douglas and Peucker, never more than that of the position whose span it divides. A line drawn from the
 * positions that weigh at least w is nowhere farther than w from the whole one, for every w.
 */
export function weighPositions(
  xs: Float32Array,
  ys: Float32Array,
  first: number,
  last: number,
  weights: Float32Array,
): void {
  weights[first] = Number.POSITIVE_INFINITY;
  weights[last] = Number.POSITIVE_INFINITY;
  const spans = [first, last, Number.POSITIVE_INFINITY];
  while (spans.length > 0) {
    const limit = spans.pop() as number;
    const to = spans.pop() as number;
    const from = spans.pop() as number;
    if (to - from < 2) continue;
    let farthest = from + 1;
    let squared = -1;
    for (let i = from + 1; i < to; i++) {
      const away = squaredDistance(xs, ys, i, from, to);
      if (away > squared) {
        squared = away;
        farthest = i;
      }
    }
    const weight = Math.min(limit, Math.sqrt(squared));
    weights[farthest] = weight;
    spans.push(from, farthest, weight, farthest, to, weight);
  }
}

function squaredDistance(xs: Float32Array, ys: Float32Array, at: number, a: number, b: number) {
  const ax = xs[a] as number;
  const ay = ys[a] as number;
  const dx = (xs[b] as number) - ax;
  const dy = (ys[b] as number) - ay;
  const px = (xs[at] as number) - ax;
  const py = (ys[at] as number) - ay;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
  return (px - along * dx) ** 2 + (py - along * dy) ** 2;
}
