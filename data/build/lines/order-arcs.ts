import type { StoredArc } from './stored-arc.ts';

interface End {
  readonly lon: number;
  readonly lat: number;
}

function endsOf({ lonSteps, latSteps }: StoredArc): readonly [End, End] {
  const end = (i: number): End => ({ lon: lonSteps[i] as number, lat: latSteps[i] as number });
  return [end(0), end(lonSteps.length - 1)];
}

function reversed(arc: StoredArc): StoredArc {
  const [lonSteps, latSteps] = [[...arc.lonSteps].reverse(), [...arc.latSteps].reverse()];
  return { ...arc, lonSteps, latSteps };
}

/**
 * Each arc begins as near as may be to where the one before it ended, turned round if that is nearer:
 * the way to a start is short to write, and lines that lie together are searched together.
 */
export function orderArcs(arcs: readonly StoredArc[]): StoredArc[] {
  const left = [...arcs];
  const ordered: StoredArc[] = [];
  let at: End | undefined;
  while (left.length > 0) {
    let best = { index: 0, turn: false, away: Number.POSITIVE_INFINITY };
    for (const [index, arc] of left.entries()) {
      for (const [side, end] of endsOf(arc).entries()) {
        const away = at === undefined ? 0 : Math.abs(end.lon - at.lon) + Math.abs(end.lat - at.lat);
        if (away < best.away) best = { index, turn: side === 1, away };
      }
    }
    const [arc] = left.splice(best.index, 1) as [StoredArc];
    ordered.push(best.turn ? reversed(arc) : arc);
    at = endsOf(ordered[ordered.length - 1] as StoredArc)[1];
  }
  return ordered;
}
