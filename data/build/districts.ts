import type { District, SeatRole } from '../../src/core/district.ts';
import { districtNames } from '../../src/core/district-names.ts';
import type { Plan } from '../../src/shared/plan.ts';
import { stateByCode } from '../../src/shared/states.ts';
import type { DistrictList } from './district-list.ts';
import { districtGeometry } from './lines/district-geometry.ts';
import type { DistrictShape } from './model.ts';

/** What sits for a state's district: Puerto Rico sends a Resident Commissioner, DC and the other
 * territories a delegate. */
export function roleOf(state: string): SeatRole {
  if (state === 'PR') return 'resident-commissioner';
  return stateByCode(state)?.kind === 'state' ? 'representative' : 'delegate';
}

/** The districts of a plan, in the list's order. */
export function joinDistricts(
  plan: Plan,
  list: DistrictList,
  changes: ReadonlyMap<string, District['linesChange']>,
): District[] {
  return list.districts.map(({ state, number }, index) => {
    const shape = list.shapes[index] as DistrictShape;
    return {
      ...districtNames(state, number),
      plan,
      role: roleOf(state),
      ...districtGeometry(shape),
      landSquareKm: (shape.landArea ?? 0) / 1e6,
      waterSquareKm: (shape.waterArea ?? 0) / 1e6,
      linesChange: changes.get(state) ?? 'no',
    };
  });
}
