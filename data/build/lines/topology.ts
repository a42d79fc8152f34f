import type { DistrictShape } from '../model.ts';
import { type EdgeLabel, labelOfKind, SharedEdges, shapesOfKind } from './shared-edges.ts';

/** A line of the source from junction to junction. */
export interface SourceArc {
  /** Indexes of the shapes that it bounds: two neighbours, or the only one. */
  readonly shapes: readonly number[];
  /** What lies beyond where there is only one; else 0. */
  readonly label: number;
  /** Degrees, in the frame of frameLon. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** A ring that no other line meets: its first position is also its last. */
  readonly closed: boolean;
}

/** The lines of shapes, each once, cut where three meet or where what they part changes. */
export function shareLines(shapes: readonly DistrictShape[], labelOf: EdgeLabel): SourceArc[] {
  const edges = new SharedEdges(shapes, labelOf);
  const { lon, lat, neighbours } = edges;
  const positions = lon.map((_, position) => position);
  const walked = new Uint8Array(lon.length);
  const arcs: SourceArc[] = [];

  /** Follows a line as far as it goes unchanged; its inner positions are walked only once. */
  const walk = (from: number, to: number): void => {
    const path = [from, to];
    let [before, now] = [from, to];
    while (now !== from && !edges.isJunction(now)) {
      walked[now] = 1;
      const [a, b] = neighbours[now] as readonly [number, number];
      const next = a === before ? b : a;
      path.push(next);
      [before, now] = [now, next];
    }
    const kind = edges.kindOf(from, to);
    arcs.push({
      shapes: shapesOfKind(kind),
      label: labelOfKind(kind),
      lon: Float64Array.from(path, (position) => lon[position] as number),
      lat: Float64Array.from(path, (position) => lat[position] as number),
      closed: now === from,
    });
  };

  for (const from of positions.filter((position) => edges.isJunction(position))) {
    for (const to of neighbours[from] as readonly number[]) {
      // From the other end it has been walked already: its next position, or a straight edge.
      const done = edges.isJunction(to) ? to < from : walked[to] === 1;
      if (!done) walk(from, to);
    }
  }
  for (const from of positions) {
    const [to] = neighbours[from] as readonly number[];
    if (to === undefined || walked[from] === 1 || edges.isJunction(from)) continue;
    walked[from] = 1;
    walk(from, to);
  }
  return arcs;
}
