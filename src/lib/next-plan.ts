import {
  type BothPointAnswers,
  type BothZipAnswers,
  comparePoints,
  compareZips,
} from '../core/both-plans.ts';
import { Directory } from '../core/directory.ts';
import type { District } from '../core/district.ts';
import { type DistrictFate, districtFates } from '../core/district-fate.ts';
import { NextZips } from '../core/next-zips.ts';
import type { HouseMember, Seat, Senator } from '../core/people.ts';
import type { PointAnswer } from '../core/point-answer.ts';
import type { ZipAnswer } from '../core/zip-answer.ts';
import { ZipIndex } from '../core/zip-index.ts';
import { decodeDistricts } from '../format/districts.ts';
import { decodePeople } from '../format/people.ts';
import { decodeZips } from '../format/zips.ts';
import { planPackName } from '../shared/pack-names.ts';
import { PLAN_TERM, type Plan } from '../shared/plan.ts';
import { NextLines } from './next-lines.ts';
import type { PointLines } from './point-lines.ts';
import type { SnapshotPacks } from './snapshot-packs.ts';

/** The plan in force, opened. */
export interface PlanInForce {
  readonly zips: ZipIndex;
  readonly districts: readonly District[];
  readonly seats: readonly Seat[];
  readonly senators: readonly Senator[];
  readonly lines: () => Promise<PointLines>;
}

/** A coming plan beside the one in force, opened. */
export class NextPlan {
  readonly zips: NextZips;
  readonly directory: Directory;
  readonly #packs: SnapshotPacks;
  readonly #now: PlanInForce;
  readonly #own: { readonly zips: ZipIndex; readonly changing: ReadonlySet<string> };
  #fates: ReadonlyMap<string, DistrictFate> | null = null;
  #lines: Promise<NextLines> | null = null;

  constructor(
    packs: SnapshotPacks,
    now: PlanInForce,
    own: { readonly zips: ZipIndex; readonly districts: readonly District[] },
    roster: Roster | null,
  ) {
    const { plan } = own.zips;
    const changing = new Set(own.districts.map(({ state }) => state));
    this.#packs = packs;
    this.#now = now;
    this.#own = { zips: own.zips, changing };
    this.zips = new NextZips(now.zips, own.zips);
    const ownByCode = new Map(own.districts.map((district) => [district.code, district]));
    const districts = now.districts.map(
      (district) =>
        ownByCode.get(district.code) ?? Object.freeze({ ...district, plan, linesChange: 'no' }),
    );
    const seats = now.seats.map((seat) => nextSeat(seat, plan, roster));
    this.directory = new Directory(districts, seats, roster?.senators ?? now.senators);
  }

  get plan(): Plan {
    return this.zips.plan;
  }

  /** Here, so that a page whose answers need no second plan does not load how two compare. */
  compareZips(now: ZipAnswer, next: ZipAnswer): BothZipAnswers {
    return compareZips(now, next);
  }

  comparePoints(now: PointAnswer, next: PointAnswer): BothPointAnswers {
    return comparePoints(now, next);
  }

  /** What becomes of a district, and whence the new one of its number; null where nothing changes. */
  fateOf(code: string): DistrictFate | null {
    this.#fates ??= districtFates(this.#now.zips, this.#own.zips);
    return this.#own.changing.has(code.slice(0, 2)) ? (this.#fates.get(code) ?? null) : null;
  }

  /** The same of every district of a state, in the order of their numbers. */
  fatesOf(state: string): readonly DistrictFate[] {
    const own = this.#now.districts.filter((district) => district.state === state);
    return own.map(({ code }) => this.fateOf(code)).filter((fate) => fate !== null);
  }

  lines(): Promise<NextLines> {
    this.#lines ??= this.#now
      .lines()
      .then((now) => new NextLines(this.#packs, this.plan, now, this.#own.changing));
    this.#lines.catch(() => {
      this.#lines = null;
    });
    return this.#lines;
  }
}

interface Roster {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly seats: readonly Seat[];
  readonly senators: readonly Senator[];
}

/** Reads what the coming plan has of its own. Rejects with a Failure that names the pack. */
export async function openNextPlan(
  packs: SnapshotPacks,
  plan: Plan,
  now: PlanInForce,
): Promise<NextPlan> {
  const own = (name: string) => planPackName(plan, name);
  const peopleName = packs.ownName(plan, 'people');
  const [zips, districts, people] = await Promise.all([
    packs.open(own('zips'), (body, name, of) => new ZipIndex(decodeZips(body, name, of))),
    packs.open(own('districts'), decodeDistricts),
    peopleName === null ? null : packs.open(peopleName, decodePeople),
  ]);
  const date = peopleName === null ? '' : packs.dateOf(peopleName);
  return new NextPlan(packs, now, { zips, districts }, people && { ...people, date });
}

/**
 * A seat of the coming Congress: as its roster says, but an empty one is only vacant when the roster is
 * of its days. Who sits on beyond the first day stays, and so does the Resident Commissioner, elected in
 * 2024 for four years (48 U.S.C. 891), whatever the roster gives as the end.
 */
function nextSeat(now: Seat, plan: Plan, roster: Roster | null): Seat {
  const begins = PLAN_TERM[plan].from.slice(0, 10);
  const { district, role } = now;
  const listed = roster?.seats.find((seat) => seat.district === district);
  if (listed?.status === 'held') return listed;
  const stays: HouseMember | null = now.status === 'held' ? now.member : null;
  if (stays !== null && role === 'resident-commissioner' && plan === 120) {
    const termEnd = stays.termEnd > begins ? stays.termEnd : PLAN_TERM[plan].until.slice(0, 10);
    return Object.freeze({ ...now, status: 'held', member: Object.freeze({ ...stays, termEnd }) });
  }
  if (stays !== null && stays.termEnd > begins && plan === 120) return now;
  const status = roster !== null && roster.date >= begins ? 'vacant' : 'elected';
  return Object.freeze({ district, role, status, member: null });
}
