import { NOBODY } from './district-sets.ts';
import type { LinePack } from './line-pack.ts';

/**
 * The pieces of a pack's lines in steps, each named by the number of its first position, with the
 * pack's own districts on either side. Only those are counted: of another state's district only some
 * of the lines are here, too few to say what lies within.
 */
export interface Segments {
  /** By position, its x and its y, side by side: a segment is four numbers that lie together. */
  readonly ends: Int32Array;
  /** By position, its arc. The last position of an arc begins no segment. */
  readonly arcOf: Uint16Array;
  readonly starts: Int32Array;
  /** By arc, an index of the pack's own districts or NOBODY. */
  readonly sideA: Int16Array;
  readonly sideB: Int16Array;
}

export function segmentsOf({ arcs, ownCount }: LinePack): Segments {
  const { lonSteps, latSteps, starts, near, far } = arcs;
  const arcOf = new Uint16Array(lonSteps.length);
  for (let arc = 0; arc < near.length; arc++) arcOf.fill(arc, starts[arc], starts[arc + 1]);
  const ends = new Int32Array(2 * lonSteps.length);
  for (let i = 0; i < lonSteps.length; i++) {
    ends[2 * i] = lonSteps[i] as number;
    ends[2 * i + 1] = latSteps[i] as number;
  }
  return {
    ends,
    arcOf,
    starts,
    sideA: near,
    sideB: far.map((side) => (side < ownCount ? Math.max(side, NOBODY) : NOBODY)),
  };
}

/**
 * Whether the straight way from P to C crosses a segment. A position of a line exactly on the way
 * counts as left of it for both segments that meet there, so that a line that crosses there is
 * crossed once, and one that only touches twice or not at all.
 */
export function crossesWay(
  ends: Int32Array,
  segment: number,
  px: number,
  py: number,
  cx: number,
  cy: number,
): boolean {
  const ax = ends[2 * segment] as number;
  const ay = ends[2 * segment + 1] as number;
  const bx = ends[2 * segment + 2] as number;
  const by = ends[2 * segment + 3] as number;
  const wayX = cx - px;
  const wayY = cy - py;
  if (wayX * (ay - py) - wayY * (ax - px) >= 0 === wayX * (by - py) - wayY * (bx - px) >= 0) {
    return false;
  }
  const lineX = bx - ax;
  const lineY = by - ay;
  return lineX * (py - ay) - lineY * (px - ax) >= 0 !== lineX * (cy - ay) - lineY * (cx - ax) >= 0;
}
