import type { ZctaDistrict } from './model.ts';

/** A district of a plan: postal code and number, 0 for the only one of a state. */
export type DistrictKey = `${string}-${number}`;

export function districtKey(state: string, district: number): DistrictKey {
  return `${state}-${district}`;
}

/** The districts of one ZCTA, with the share of its land in each where the source has it. */
export type Related = Map<DistrictKey, number | null>;

function addPair(relation: Map<string, Related>, pair: ZctaDistrict): void {
  const related = relation.get(pair.zcta) ?? new Map<DistrictKey, number | null>();
  related.set(districtKey(pair.state, pair.district), pair.landShare);
  relation.set(pair.zcta, related);
}

function statesOf(pairs: readonly ZctaDistrict[]): Set<string> {
  return new Set(pairs.map((pair) => pair.state));
}

function groupByZcta(pairs: readonly ZctaDistrict[]): Map<string, ZctaDistrict[]> {
  const groups = new Map<string, ZctaDistrict[]>();
  for (const pair of pairs) {
    const group = groups.get(pair.zcta);
    if (group === undefined) groups.set(pair.zcta, [pair]);
    else group.push(pair);
  }
  return groups;
}

/**
 * Rebuilds the Census relation from the reduced pairs, which have kept one state a ZCTA, at times
 * with the other state's district numbers (89019 says CA-3, which is NV-3). `crossState` joins
 * ZCTAs and districts through census tracts: too generous within a state, but it knows both states.
 * For a ZCTA that it has in two states, a pair of the named state that it does not have for that
 * state is dropped, and its pairs of the other states are added.
 */
export function joinRelation(
  pairs: readonly ZctaDistrict[],
  crossState: readonly ZctaDistrict[],
): Map<string, Related> {
  const relation = new Map<string, Related>();
  const tracts = groupByZcta(crossState);
  for (const [zcta, named] of groupByZcta(pairs)) {
    const other = tracts.get(zcta) ?? [];
    const crosses = statesOf(other).size > 1;
    const own = statesOf(named);
    for (const pair of named) {
      const confirmed = other.some(
        (tract) => tract.state === pair.state && tract.district === pair.district,
      );
      if (!crosses || confirmed) addPair(relation, pair);
    }
    if (crosses) for (const tract of other) if (!own.has(tract.state)) addPair(relation, tract);
  }
  return relation;
}
