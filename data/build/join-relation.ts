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
 * ZCTAs and districts through census tracts: too generous within a state, but it knows the states
 * that were lost. Its pairs of any other state than the named one are added; and where it has both
 * states of a ZCTA, a pair of the named state that it does not confirm is dropped.
 */
export function joinRelation(
  pairs: readonly ZctaDistrict[],
  crossState: readonly ZctaDistrict[],
): Map<string, Related> {
  const relation = new Map<string, Related>();
  const tractsOf = groupByZcta(crossState);
  for (const [zcta, named] of groupByZcta(pairs)) {
    const tracts = tractsOf.get(zcta) ?? [];
    const states = new Set(named.map((pair) => pair.state));
    const foreign = tracts.filter((tract) => !states.has(tract.state));
    const knowsBoth = foreign.length > 0 && foreign.length < tracts.length;
    for (const pair of named) if (!knowsBoth || confirms(tracts, pair)) addPair(relation, pair);
    for (const tract of foreign) addPair(relation, tract);
  }
  return relation;
}

function confirms(tracts: readonly ZctaDistrict[], pair: ZctaDistrict): boolean {
  return tracts.some((tract) => tract.state === pair.state && tract.district === pair.district);
}
