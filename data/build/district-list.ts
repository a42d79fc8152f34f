import { stateByCode } from '../../src/shared/states.ts';
import { type DistrictKey, districtKey } from './join-relation.ts';
import type { DistrictShape } from './model.ts';

/** The districts of a plan in the order of their GEOIDs, which is the order of every pack. */
export interface DistrictList {
  readonly districts: readonly { readonly state: string; readonly number: number | null }[];
  /** The shapes in the same order. */
  readonly shapes: readonly DistrictShape[];
  /** Throws when there is no such district. */
  indexOf(key: DistrictKey): number;
  indexesOfState(state: string): readonly number[];
}

function sortKey(shape: DistrictShape): string {
  const fips = stateByCode(shape.state)?.fips;
  if (fips === undefined) throw new Error(`${shape.state} is no state`);
  return `${fips}${String(shape.district).padStart(2, '0')}`;
}

export function listDistricts(unsorted: readonly DistrictShape[]): DistrictList {
  const shapes = [...unsorted].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const indexes = new Map<DistrictKey, number>();
  const states = new Map<string, number[]>();
  shapes.forEach((shape, index) => {
    const key = districtKey(shape.state, shape.district);
    if (indexes.has(key)) throw new Error(`${key} is there twice`);
    indexes.set(key, index);
    states.set(shape.state, [...(states.get(shape.state) ?? []), index]);
  });
  return {
    districts: shapes.map(({ state, district }) => ({ state, number: district || null })),
    shapes,
    indexOf(key) {
      const index = indexes.get(key);
      if (index === undefined) throw new Error(`no district ${key} in the lines`);
      return index;
    },
    indexesOfState: (state) => states.get(state) ?? [],
  };
}
