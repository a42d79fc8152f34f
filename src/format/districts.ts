import type { District } from '../core/district.ts';
import { districtNames } from '../core/district-names.ts';
import type { Plan } from '../shared/plan.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { readCode, writeCode } from './code-byte.ts';
import { type ListedDistrict, writeDistrictList } from './district-list.ts';
import { DistrictShapeReader, DistrictShapeWriter } from './district-shapes.ts';
import { readKnownDistricts } from './known-districts.ts';
import { SEAT_ROLES } from './seat-roles.ts';

// The order of this list is part of the format (data/FORMAT.md): only ever append.
const LINES_CHANGES: readonly District['linesChange'][] = ['no', 'changes', 'changes-litigated'];

/** What all districts of a state have in common. */
type OfState = Pick<District, 'role' | 'linesChange'>;

/**
 * The body of the `districts` pack. Positions are rounded to 0.0001 degrees, extents outwards, areas
 * to 0.1 square kilometres. Throws a RangeError for districts that are not those of `plan` in the
 * order of GEOIDs, and for a state whose districts differ in role or in whether lines change.
 */
export function encodeDistricts(districts: readonly District[], plan: Plan): Uint8Array {
  const out = new ByteWriter();
  writeDistrictList(
    out,
    districts.map(({ state, number }) => ({ state, number })),
  );
  const states = new Map(districts.map((district) => [district.state, district]));
  const shapes = new DistrictShapeWriter();
  for (const district of districts) {
    const { role, linesChange } = states.get(district.state) as OfState;
    if (district.role !== role || district.linesChange !== linesChange || district.plan !== plan) {
      throw new RangeError(`${district.code} is not like the others of its state and plan`);
    }
    shapes.write(district);
  }
  for (const { role } of states.values()) writeCode(out, SEAT_ROLES, role);
  for (const { linesChange } of states.values()) writeCode(out, LINES_CHANGES, linesChange);
  shapes.finish(out);
  return out.finish();
}

/**
 * Reads the body of the `districts` pack: every district of the plan by GEOID, frozen. Throws a
 * Failure `pack-corrupt` for anything else.
 */
export function decodeDistricts(body: Uint8Array, name: string, plan: Plan): readonly District[] {
  const reader = new ByteReader(body, name);
  const listed = readKnownDistricts(reader);
  const ofStates = readOfStates(reader, listed);
  const shapes = new DistrictShapeReader(reader);
  const districts = listed.map(({ state, number }) =>
    Object.freeze({
      ...districtNames(state, number),
      plan,
      ...(ofStates.get(state) as OfState),
      ...shapes.read(),
    }),
  );
  shapes.end();
  reader.end();
  return Object.freeze(districts);
}

function readOfStates(reader: ByteReader, listed: readonly ListedDistrict[]): Map<string, OfState> {
  const states = [...new Set(listed.map(({ state }) => state))];
  const roles = states.map(() => readCode(reader, SEAT_ROLES));
  const changes = states.map(() => readCode(reader, LINES_CHANGES));
  return new Map(
    states.map((state, i) => [
      state,
      {
        role: roles[i] as District['role'],
        linesChange: changes[i] as District['linesChange'],
      },
    ]),
  );
}
