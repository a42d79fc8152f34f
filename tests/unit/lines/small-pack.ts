import { type LineArcs, type LinePack, SHORE } from '../../../src/core/line-pack.ts';

/** [lon, lat] in degrees. */
export type Corner = readonly [lon: number, lat: number];

export interface SmallArc {
  readonly near: number;
  /** SHORE when left out. */
  readonly far?: number;
  readonly line: readonly Corner[];
}

export const STEPS = 3600;

export function lineArcs(arcs: readonly SmallArc[], stepsPerDegree = STEPS): LineArcs {
  const starts = [0];
  for (const { line } of arcs) starts.push((starts.at(-1) ?? 0) + line.length);
  const steps = (axis: 0 | 1) =>
    Int32Array.from(
      arcs.flatMap(({ line }) => line.map((corner) => Math.round(corner[axis] * stepsPerDegree))),
    );
  return {
    stepsPerDegree,
    lonSteps: steps(0),
    latSteps: steps(1),
    starts: Int32Array.from(starts),
    near: Int16Array.from(arcs, ({ near }) => near),
    far: Int16Array.from(arcs, ({ far = SHORE }) => far),
  };
}

const FACTS = {
  plan: 119,
  source: 'lines',
  knownErrorMeters: 250,
  addedErrorMeters: 25,
  shoreErrorMeters: 100,
} as const;

/** A pack of `ownCount` districts of a state, then of those named. */
export function smallPack(
  arcs: readonly SmallArc[],
  state = 'CO',
  ownCount = 2,
  others: LinePack['districts'] = [],
): LinePack {
  const own = Array.from({ length: ownCount }, (_, i) => ({ state, number: i + 1 }));
  const districts = [...own, ...others];
  return { ...FACTS, state, districts, ownCount, arcs: lineArcs(arcs) };
}

/** A closed line around a rectangle. */
export function box(west: number, south: number, east: number, north: number): Corner[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
