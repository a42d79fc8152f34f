import type { District } from '../../src/core/district.ts';
import { districtNames } from '../../src/core/district-names.ts';
import { seatRole } from '../../src/core/seat-role.ts';
import type { Plan } from '../../src/shared/plan.ts';
import { type State, stateByCode } from '../../src/shared/states.ts';
import type { DistrictList } from './district-list.ts';
import { districtGeometry } from './lines/district-geometry.ts';
import type { DistrictShape } from './model.ts';

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
      role: seatRole(stateByCode(state) as State),
      ...districtGeometry(shape),
      landSquareKm: (shape.landArea ?? 0) / 1e6,
      waterSquareKm: (shape.waterArea ?? 0) / 1e6,
      linesChange: changes.get(state) ?? 'no',
    };
  });
}
