import type { LinePack } from '../../../src/core/line-pack.ts';
import type { Plan } from '../../../src/shared/plan.ts';
import { STATES } from '../../../src/shared/states.ts';
import type { DistrictList } from '../district-list.ts';
import { CLOSE, coarseDetail, type Detail, fineDetail } from './detail.ts';
import { lineArcs } from './line-arcs.ts';
import { openSideLabel } from './open-side.ts';
import { type StoredArc, storeArc } from './stored-arc.ts';
import { type SourceArc, shareLines } from './topology.ts';

export interface LineSource {
  readonly plan: Plan;
  readonly list: DistrictList;
  /** Id of the source. */
  readonly source: string;
  readonly knownErrorMeters: number;
}

/** `lines-CA`, or `lines-overview` for the nation (null). */
export function linePackName(state: string | null): string {
  return `lines-${state ?? 'overview'}`;
}

/** The fine lines of every state that has districts in the list, then the coarse ones of them all. */
export function linePacks(from: LineSource): LinePack[] {
  const { list } = from;
  const arcs = shareLines(list.shapes, openSideLabel);
  const states = STATES.map(({ code }) => code).filter((code) => list.indexesOfState(code).length);
  const coarse = coarseDetail(list.shapes);
  const all = list.shapes.map((_, index) => index);
  return [
    ...finePacks(from, arcs, states, fineDetail(list.shapes)),
    linePack(from, null, all, storeArcs(arcs, coarse), coarse),
  ];
}

/** The fine lines of these states alone, which name the districts of others across their borders. */
export function stateLinePacks(from: LineSource, states: readonly string[]): LinePack[] {
  const own = new Set(states.flatMap((state) => from.list.indexesOfState(state)));
  const arcs = shareLines(from.list.shapes, openSideLabel);
  const needed = arcs.filter(({ shapes }) => shapes.some((shape) => own.has(shape)));
  return finePacks(from, needed, states, CLOSE);
}

function finePacks(
  from: LineSource,
  arcs: readonly SourceArc[],
  states: readonly string[],
  detail: Detail,
): LinePack[] {
  const fine = storeArcs(arcs, detail);
  return states.map((state) =>
    linePack(from, state, from.list.indexesOfState(state), fine, detail),
  );
}

function storeArcs(arcs: readonly SourceArc[], detail: Detail): StoredArc[] {
  return arcs.flatMap((arc) => {
    const { stepsPerDegree, besideShares } = detail;
    const toleranceMeters = detail.toleranceMeters(arc);
    const stored = storeArc(arc, { stepsPerDegree, toleranceMeters, besideShares });
    return stored === null ? [] : [stored];
  });
}

function linePack(
  { plan, list, source, knownErrorMeters }: LineSource,
  state: string | null,
  own: readonly number[],
  arcs: readonly StoredArc[],
  detail: Detail,
): LinePack {
  const isOwn = new Set(own);
  const here = arcs.filter(({ shapes }) => shapes.some((shape) => isOwn.has(shape)));
  const others = new Set(here.flatMap(({ shapes }) => shapes).filter((shape) => !isOwn.has(shape)));
  const indexes = [...own, ...[...others].sort((a, b) => a - b)];
  const { stepsPerDegree, addedErrorMeters, shoreErrorMeters } = detail;
  return {
    ...{ plan, state, source, knownErrorMeters, addedErrorMeters, shoreErrorMeters },
    districts: indexes.map((index) => list.districts[index] as LinePack['districts'][number]),
    ownCount: own.length,
    arcs: lineArcs(here, stepsPerDegree, indexes),
  };
}
