import { listDistricts } from '../../../data/build/district-list.ts';
import { createLocator } from '../../../data/build/lines/locate.ts';
import type { DistrictShape, PostalZip } from '../../../data/build/model.ts';

/** How many ZIP points lie in another district by the coming lines, by state. */
export interface ChangedPoints {
  readonly points: number;
  readonly changed: number;
  readonly byState: ReadonlyMap<string, number>;
}

/**
 * The GeoNames points of these states' ZIPs on both sets of rings; those that lie in no district of
 * their state on either are left out.
 */
export function changedPoints(
  postal: readonly PostalZip[],
  shapes: readonly [now: readonly DistrictShape[], next: readonly DistrictShape[]],
  states: ReadonlySet<string>,
): ChangedPoints {
  const [now, next] = shapes.map((all) => {
    const list = listDistricts(all.filter(({ state }) => states.has(state)));
    const locator = createLocator(list.shapes);
    return ({ state, point }: PostalZip) => {
      const own = list.indexesOfState(state);
      const held = locator.districtsAt(point).find((index) => own.includes(index));
      return held === undefined ? null : (list.districts[held]?.number ?? null);
    };
  });
  const rows = postal
    .filter(({ state }) => states.has(state))
    .map((row) => ({ state: row.state, from: now?.(row) ?? null, to: next?.(row) ?? null }))
    .filter(({ from, to }) => from !== null && to !== null);
  const changed = rows.filter(({ from, to }) => from !== to);
  const byState = new Map([...states].map((state) => [state, 0]));
  for (const { state } of changed) byState.set(state, (byState.get(state) ?? 0) + 1);
  return { points: rows.length, changed: changed.length, byState };
}
