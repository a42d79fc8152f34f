import type { SeatRole } from '../core/district.ts';
import { districtCode } from '../core/district-names.ts';
import type { Member, Seat, Senator } from '../core/people.ts';
import { STATES } from '../shared/states.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { readCode, writeCode } from './code-byte.ts';
import { type ListedDistrict, writeDistrictList } from './district-list.ts';
import { readKnownDistricts } from './known-districts.ts';
import { readMembers, writeMembers } from './member-columns.ts';
import { SEAT_ROLES } from './seat-roles.ts';

/** What the `people` pack holds: every seat of the House, vacant ones too, and the senators. */
export interface People {
  /** One a district, by GEOID. */
  readonly seats: readonly Seat[];
  readonly senators: readonly Senator[];
}

// The order of these lists is part of the format (data/FORMAT.md): only ever append.
const STATUSES = ['vacant', 'held'] as const;
const RANKS = [null, 'senior', 'junior'] as const;
const CLASSES = [1, 2, 3] as const;
const STATE_CODES = /* @__PURE__ */ STATES.map((state) => state.code);

/** Two a state. */
const MAX_SENATORS = 100;

/**
 * The body of the `people` pack. Throws a RangeError for seats that are not one a district in the
 * order of GEOIDs, for a member who does not fit the seat, and for what the format cannot hold.
 */
export function encodePeople({ seats, senators }: People): Uint8Array {
  if (senators.length > MAX_SENATORS) throw new RangeError(`${senators.length} senators`);
  const out = new ByteWriter();
  writeDistrictList(out, seats.map(districtOf));
  for (const { role } of seats) writeCode(out, SEAT_ROLES, role);
  for (const { status } of seats) writeCode(out, STATUSES, status);
  out.varint(senators.length);
  for (const { state } of senators) writeCode(out, STATE_CODES, state);
  for (const { rank } of senators) writeCode(out, RANKS, rank);
  for (const { senateClass } of senators) writeCode(out, CLASSES, senateClass);
  const house = seats.flatMap((seat) => (seat.status === 'held' ? [seat.member] : []));
  writeMembers(out, [...house, ...senators]);
  return out.finish();
}

function districtOf({ district, role, member }: Seat): ListedDistrict {
  const [state = '', number] = district.split('-');
  if (member !== null) {
    const fits = member.district === district && member.role === role && member.state === state;
    if (!fits) throw new RangeError(`${member.name} does not fit the seat of ${district}`);
  }
  return { state, number: number === 'AL' ? null : Number(number) };
}

/** Reads the body of the `people` pack, frozen. Throws a Failure `pack-corrupt` for anything else. */
export function decodePeople(body: Uint8Array, name: string): People {
  const reader = new ByteReader(body, name);
  const districts = readKnownDistricts(reader);
  const each = <T>(rows: readonly unknown[], list: readonly T[]) =>
    rows.map(() => readCode(reader, list));
  const roles = each(districts, SEAT_ROLES);
  const statuses = each(districts, STATUSES);
  const senatorRows = Array.from({ length: readSenatorCount(reader) });
  const senatorStates = each(senatorRows, STATE_CODES);
  const ranks = each(senatorRows, RANKS);
  const classes = each(senatorRows, CLASSES);
  const held = districts.filter((_, i) => statuses[i] === 'held');
  const members = readMembers(reader, [...held.map(({ state }) => state), ...senatorStates]);
  reader.end();
  const inTheHouse = members.values();
  const seats = districts.map(({ state, number }, i) => {
    const member = statuses[i] === 'held' ? (inTheHouse.next().value ?? null) : null;
    return seatOf(districtCode(state, number), roles[i] as SeatRole, member);
  });
  const senators = members.slice(held.length).map(
    (member, i): Senator =>
      Object.freeze({
        ...member,
        role: 'senator',
        rank: ranks[i] ?? null,
        senateClass: classes[i] as Senator['senateClass'],
      }),
  );
  return Object.freeze({ seats: Object.freeze(seats), senators: Object.freeze(senators) });
}

function readSenatorCount(reader: ByteReader): number {
  const count = reader.count();
  return count <= MAX_SENATORS ? count : reader.corrupt(`has ${count} senators`);
}

function seatOf(district: string, role: SeatRole, member: Member | null): Seat {
  if (member === null) return Object.freeze({ district, role, status: 'vacant', member });
  const held = Object.freeze({ ...member, role, district });
  return Object.freeze({ district, role, status: 'held', member: held });
}
