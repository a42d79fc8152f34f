import type { Point } from '../../src/shared/point.ts';
import type { DistrictList } from './district-list.ts';
import { type DistrictKey, districtKey, type Related } from './join-relation.ts';
import type { Locator } from './lines/locate.ts';
import { SourceError } from './model.ts';

/**
 * Adds the states that both pair files have lost (mostly the two Dakotas, whose only districts share
 * the number 0): in a state of one district that district, else the one nearest to the ZIP's point.
 */
export function addExtraStates(
  relation: Map<string, Related>,
  extra: readonly { readonly zcta: string; readonly states: readonly string[] }[],
  points: ReadonlyMap<string, Point>,
  list: DistrictList,
  locator: Locator,
): void {
  for (const { zcta, states } of extra) {
    const related = relation.get(zcta);
    if (related === undefined) throw new SourceError('extra states', null, `${zcta} is no ZCTA`);
    for (const state of states) {
      related.set(nearestOfState(state, points.get(zcta), list, locator), null);
    }
  }
}

function nearestOfState(
  state: string,
  point: Point | undefined,
  list: DistrictList,
  locator: Locator,
): DistrictKey {
  const candidates = list.indexesOfState(state);
  const only = candidates.length === 1 ? candidates[0] : undefined;
  if (only === undefined && point === undefined) {
    throw new SourceError('extra states', null, `no point to choose a district of ${state} by`);
  }
  const index = only ?? locator.nearest(point as Point, candidates).index;
  const shape = list.shapes[index];
  if (shape === undefined) throw new SourceError('extra states', null, `no lines for ${state}`);
  return districtKey(shape.state, shape.district);
}
