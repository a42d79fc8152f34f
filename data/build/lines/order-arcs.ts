import type { StoredArc } from './stored-arc.ts';

/**
 * Each arc begins as near as may be to where the one before it ended, turned round if that is nearer:
 * the way to a start is short to write, and lines that lie together are searched together.
 */
export function orderArcs(arcs: readonly StoredArc[]): StoredArc[] {
  const end = (steps: readonly number[], last: boolean) => steps[last ? steps.length - 1 : 0] ?? 0;
  // Both ends of every arc, its first and its last, one after the other.
  const lon = Int32Array.from(arcs.flatMap((a) => [false, true].map((i) => end(a.lonSteps, i))));
  const lat = Int32Array.from(arcs.flatMap((a) => [false, true].map((i) => end(a.latSteps, i))));
  const isTaken = new Uint8Array(arcs.length);
  const ordered: StoredArc[] = [];
  let [atLon, atLat] = [lon[0] ?? 0, lat[0] ?? 0];
  while (ordered.length < arcs.length) {
    let nearest = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < lon.length; i++) {
      if (isTaken[i >> 1] === 1) continue;
      const away = Math.abs((lon[i] as number) - atLon) + Math.abs((lat[i] as number) - atLat);
      if (away < least) [nearest, least] = [i, away];
    }
    isTaken[nearest >> 1] = 1;
    const arc = arcs[nearest >> 1] as StoredArc;
    ordered.push(nearest % 2 === 0 ? arc : reversed(arc));
    // It now ends at its other end.
    [atLon, atLat] = [lon[nearest ^ 1] as number, lat[nearest ^ 1] as number];
  }
  return ordered;
}

function reversed(arc: StoredArc): StoredArc {
  const [lonSteps, latSteps] = [[...arc.lonSteps].reverse(), [...arc.latSteps].reverse()];
  return { ...arc, lonSteps, latSteps };
}
