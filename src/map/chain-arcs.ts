/** Where an arc begins and ends: two arcs meet where their keys are the same. */
export interface ArcEnds {
  readonly from: string;
  readonly to: string;
}

/**
 * Joins arcs to rings. An arc that is walked backwards stands as its ones' complement. Where more
 * than two meet any way on will do: rings are filled by the even-odd rule.
 */
export function chainArcs(arcs: readonly number[], endsOf: (arc: number) => ArcEnds): number[][] {
  const at = new Map<string, number[]>();
  const remember = (key: string, arc: number) => {
    const others = at.get(key);
    if (others === undefined) at.set(key, [arc]);
    else others.push(arc);
  };
  for (const arc of arcs) {
    const { from, to } = endsOf(arc);
    remember(from, arc);
    remember(to, ~arc);
  }
  const used = new Set<number>();
  const rings: number[][] = [];
  for (const arc of arcs) {
    if (used.has(arc)) continue;
    used.add(arc);
    const ring = [arc];
    const { from: home, to } = endsOf(arc);
    let here = to;
    while (here !== home) {
      const next = at.get(here)?.find((signed) => !used.has(signed < 0 ? ~signed : signed));
      if (next === undefined) break;
      const index = next < 0 ? ~next : next;
      used.add(index);
      ring.push(next);
      const ends = endsOf(index);
      here = next < 0 ? ends.from : ends.to;
    }
    rings.push(ring);
  }
  return rings;
}
