import { type Polygon, type Position, type Ring, ringHolds, signedArea } from '../rings.ts';
import { badRow, type RowPlace } from '../row.ts';

interface Outer {
  readonly ring: Ring;
  readonly area: number;
  readonly holes: Ring[];
}

/**
 * Sorts the rings of a shapefile's record into polygons. Outer rings run clockwise and holes the
 * other way round; the file does not say which ring a hole is in. It is the smallest that holds it:
 * an island in a lake in a district is a ring within a hole.
 */
export function polygonsOfRings(rings: readonly Ring[], at: RowPlace): Polygon[] {
  const outers: Outer[] = [];
  const holes: Ring[] = [];
  for (const ring of rings) {
    const area = signedArea(ring);
    if (area === 0) throw badRow(at, `has a ring without an area at ${ring[0]}`);
    if (area < 0) outers.push({ ring, area: -area, holes: [] });
    else holes.push(ring);
  }
  for (const hole of holes) {
    const holder = outers
      .filter((outer) => outer.area > signedArea(hole) && holds(outer.ring, hole))
      .reduce<Outer | null>((a, b) => (a === null || b.area < a.area ? b : a), null);
    if (holder === null) throw badRow(at, `has a hole in no ring at ${hole[0]}`);
    holder.holes.push(hole);
  }
  return outers.map(({ ring, holes: own }) => [ring, ...own]);
}

/** A hole may touch its ring in a corner: only a position that is no corner of the ring tells. */
function holds(outer: Ring, hole: Ring): boolean {
  const corners = new Set(outer.map(String));
  const telling = hole.find((position) => !corners.has(String(position))) ?? middleOf(hole);
  return ringHolds(outer, telling);
}

/** The middle of a ring's first side, for a hole of which every corner is one of its ring too. */
function middleOf(ring: Ring): Position {
  const [[lonA, latA] = [0, 0], [lonB, latB] = [0, 0]] = ring;
  return [(lonA + lonB) / 2, (latA + latB) / 2];
}
