import { BORDER, type LineArcs, SHORE } from '../../../src/core/line-pack.ts';
import { BORDER_LABEL } from './open-side.ts';
import { orderArcs } from './order-arcs.ts';
import type { StoredArc } from './stored-arc.ts';

/**
 * Arcs as a pack holds them. `districts` are the shapes' indexes in the order of the pack, of which
 * the first `ownCount` are its own: one of those stands on the near side of every arc.
 */
export function lineArcs(
  stored: readonly StoredArc[],
  stepsPerDegree: number,
  districts: readonly number[],
): LineArcs {
  const arcs = orderArcs(stored);
  const indexOf = new Map(districts.map((shape, index) => [shape, index]));
  const sides = arcs.map(({ shapes, label }) => {
    const [near, far] = shapes.map((shape) => indexOf.get(shape) as number).sort((a, b) => a - b);
    return [near as number, far ?? (label === BORDER_LABEL ? BORDER : SHORE)] as const;
  });
  const starts = new Int32Array(arcs.length + 1);
  for (const [arc, { lonSteps }] of arcs.entries()) {
    starts[arc + 1] = (starts[arc] as number) + lonSteps.length;
  }
  return {
    stepsPerDegree,
    lonSteps: Int32Array.from(arcs.flatMap((arc) => arc.lonSteps)),
    latSteps: Int32Array.from(arcs.flatMap((arc) => arc.latSteps)),
    starts,
    near: Int16Array.from(sides, ([near]) => near),
    far: Int16Array.from(sides, ([, far]) => far),
  };
}
