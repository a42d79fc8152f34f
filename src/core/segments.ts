import { NOBODY, sidesOf } from './district-sets.ts';
import type { LinePack } from './line-pack.ts';

/**
 * A segment is a piece of a line, straight between two of its positions: five integers that lie side
 * by side. These are x and y of either end in steps, and the sides it parts (see DistrictSets).
 */
export const SEGMENT_INTS = 5;

/**
 * The segments of a pack's lines, one after the other, with the pack's own districts as sides. Only
 * those are counted: of another state's district only some of the lines are here, too few to say what
 * lies within.
 */
export function segmentsOf({ arcs, ownCount }: LinePack): Int32Array {
  const { lonSteps, latSteps, starts, near, far } = arcs;
  const own = (side: number) => (side < ownCount ? Math.max(side, NOBODY) : NOBODY);
  const segments = new Int32Array(SEGMENT_INTS * (lonSteps.length - near.length));
  let at = 0;
  for (let arc = 0; arc < near.length; arc++) {
    const sides = sidesOf(own(near[arc] as number), own(far[arc] as number));
    const last = (starts[arc + 1] as number) - 1;
    for (let i = starts[arc] as number; i < last; i++, at += SEGMENT_INTS) {
      segments[at] = lonSteps[i] as number;
      segments[at + 1] = latSteps[i] as number;
      segments[at + 2] = lonSteps[i + 1] as number;
      segments[at + 3] = latSteps[i + 1] as number;
      segments[at + 4] = sides;
    }
  }
  return segments;
}

/**
 * Whether the straight way from P to C crosses the segment that begins at an index. A position of a
 * line exactly on the way counts as left of it for both segments that meet there, so that a line that
 * crosses there is crossed once, and one that only touches twice or not at all.
 */
export function crossesWay(
  segments: Int32Array,
  at: number,
  px: number,
  py: number,
  cx: number,
  cy: number,
): boolean {
  const ax = segments[at] as number;
  const ay = segments[at + 1] as number;
  const bx = segments[at + 2] as number;
  const by = segments[at + 3] as number;
  const wayX = cx - px;
  const wayY = cy - py;
  if (wayX * (ay - py) - wayY * (ax - px) >= 0 === wayX * (by - py) - wayY * (bx - px) >= 0) {
    return false;
  }
  const lineX = bx - ax;
  const lineY = by - ay;
  return lineX * (py - ay) - lineY * (px - ax) >= 0 !== lineX * (cy - ay) - lineY * (cx - ax) >= 0;
}
