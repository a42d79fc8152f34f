import { distanceMeters } from '../../core/distance.ts';
import type {
  KnownZip,
  Manifest,
  Office,
  Offices,
  Places,
  Plan,
  PocketDistrict,
  Point,
} from '../../lib/index.ts';
import { stateByCode } from '../../shared/states.ts';
import type { NearOffice, SeatFinding, SenateFinding, ZipFinding } from './finding.ts';

/** An opened snapshot, and what of its later packs is open. */
export interface Opened {
  readonly pocket: PocketDistrict;
  readonly offices: Offices | null;
  readonly places: Places | null;
}

/** Everything there is to say about a ZIP, gathered from the opened packs. */
export function collectFinding(opened: Opened, answer: KnownZip): ZipFinding {
  const place = opened.places?.get(answer.zip) ?? null;
  // The centre of a district says nothing about what is near to a ZIP.
  const near = place?.pointQuality === 'district' ? null : (place?.point ?? null);
  const seats = answer.districts
    .map(({ code }) => collectSeat(opened, code, near, answer.plan))
    .filter((seat) => seat !== null);
  return {
    answer,
    place,
    seats,
    senates: collectSenates(opened.pocket, seats, answer.plan),
    receipt: opened.pocket.receiptFor(answer),
    peopleDate: peopleDateOf(opened.pocket.manifest),
  };
}

/** A district, its seat and its member's offices, nearest to `point` first; null for no district. */
export function collectSeat(
  { pocket, offices }: Opened,
  code: string,
  point: Point | null,
  plan: Plan = pocket.plan,
): SeatFinding | null {
  const district = pocket.getDistrict(code, { plan });
  if (district === null) return null;
  const seat = pocket.getSeat(code, { plan });
  const listed = seat?.member ? (offices?.of(seat.member.bioguide) ?? null) : [];
  return {
    district: {
      code: district.code,
      state: district.state,
      number: district.number,
      role: district.role,
      linesChange: district.linesChange,
    },
    seat,
    offices: listed === null ? null : nearestFirst(listed, point),
  };
}

/** The senates of the states of these districts, in their order. */
export function collectSenates(
  pocket: PocketDistrict,
  seats: readonly SeatFinding[],
  plan: Plan = pocket.plan,
): readonly SenateFinding[] {
  const states = new Set(seats.map(({ district }) => district.state));
  return [...states].map((state) => ({
    state,
    elects: stateByCode(state)?.kind === 'state',
    senators: pocket.senatorsOf(state, { plan }),
  }));
}

/** Date of the roster of members, `YYYY-MM-DD`. */
export function peopleDateOf({ packs, date }: Manifest): string {
  return packs.find((pack) => pack.name === 'people')?.date ?? date;
}

function nearestFirst(offices: readonly Office[], point: Point | null): readonly NearOffice[] {
  const far = ({ distanceMeters: away }: NearOffice) => away ?? Number.MAX_VALUE;
  return offices
    .map((office) => ({
      office,
      distanceMeters:
        point === null || office.point === null ? null : distanceMeters(point, office.point),
    }))
    .sort((a, b) => far(a) - far(b));
}
