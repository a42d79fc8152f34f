import type { LinePack } from '../../../src/core/line-pack.ts';
import type { Plan } from '../../../src/shared/plan.ts';
import { STATES } from '../../../src/shared/states.ts';
import type { DistrictList } from '../district-list.ts';
import { lineArcs } from './line-arcs.ts';
import { BORDER_LABEL, openSideLabel } from './open-side.ts';
import { type StoredArc, storeArc } from './stored-arc.ts';
import { type SourceArc, shareLines } from './topology.ts';

/** Steps of one second of arc: 31 m of latitude, so that rounding alone stays within 22 m. */
const STEPS_PER_DEGREE = 3600;
/** Between districts and between countries. */
const ADDED_ERROR_METERS = 25;
/** Where there is water on the other side. */
const SHORE_ERROR_METERS = 100;
/** The sphere that tolerances are measured on is up to 0.6 % off the ellipsoid. */
const SPHERE_FACTOR = 0.99;

export interface LineSource {
  readonly plan: Plan;
  readonly list: DistrictList;
  /** Id of the source. */
  readonly source: string;
  readonly knownErrorMeters: number;
}

const isShore = ({ shapes, label }: SourceArc): boolean =>
  shapes.length === 1 && label !== BORDER_LABEL;

/** The fine lines of every state that has districts in the list, as packs that say how fine. */
export function linePacks({ plan, list, source, knownErrorMeters }: LineSource): LinePack[] {
  const arcs = shareLines(list.shapes, openSideLabel).flatMap((arc): StoredArc[] => {
    const errorMeters = isShore(arc) ? SHORE_ERROR_METERS : ADDED_ERROR_METERS;
    const stored = storeArc(arc, STEPS_PER_DEGREE, errorMeters * SPHERE_FACTOR);
    return stored === null ? [] : [stored];
  });
  return STATES.flatMap(({ code: state }): LinePack[] => {
    const own = list.indexesOfState(state);
    if (own.length === 0) return [];
    const arcsHere = arcs.filter(({ shapes }) => shapes.some((shape) => own.includes(shape)));
    const others = new Set(arcsHere.flatMap(({ shapes }) => shapes));
    for (const shape of own) others.delete(shape);
    const indexes = [...own, ...[...others].sort((a, b) => a - b)];
    return [
      {
        ...{ plan, state, source, knownErrorMeters },
        addedErrorMeters: ADDED_ERROR_METERS,
        shoreErrorMeters: SHORE_ERROR_METERS,
        districts: indexes.map((index) => list.districts[index] as LinePack['districts'][number]),
        ownCount: own.length,
        arcs: lineArcs(arcsHere, STEPS_PER_DEGREE, indexes),
      },
    ];
  });
}
