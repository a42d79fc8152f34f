import type { District } from '../../../src/core/district.ts';
import { districtCode } from '../../../src/core/district-names.ts';
import type { LinePack } from '../../../src/core/line-pack.ts';
import type { HouseMember, Senator } from '../../../src/core/people.ts';
import { encodeChanges } from '../../../src/format/changes.ts';
import { encodeDistricts } from '../../../src/format/districts.ts';
import { encodeLines } from '../../../src/format/lines.ts';
import { encodePeople } from '../../../src/format/people.ts';
import { encodeZips } from '../../../src/format/zips.ts';
import { planPackName } from '../../../src/shared/pack-names.ts';
import type { Plan } from '../../../src/shared/plan.ts';
import { STATES } from '../../../src/shared/states.ts';
import { type DistrictList, listDistricts } from '../district-list.ts';
import { joinDistricts } from '../districts.ts';
import type { ZipRow } from '../join-zips.ts';
import { linePackName, stateLinePacks } from '../lines/line-packs.ts';
import { type DistrictShape, SourceError } from '../model.ts';
import type { Redistricting } from '../readers/redistricting.ts';
import type { StatePlan } from '../readers/state-plans.ts';
import { joinSeats } from '../seats.ts';
import { type BuiltPack, buildPack } from '../write-pack.ts';
import { tableOf } from '../zip-table.ts';
import { estimateZips } from './estimate-zips.ts';
import { outlineArea } from './outline-area.ts';
import { StateLines } from './state-lines.ts';

export interface NextPlanFrom {
  readonly plan: Plan;
  readonly planInForce: Plan;
  /** Lines of the coming plan; those of states that do not change are not used. */
  readonly shapes: readonly DistrictShape[];
  /** How far they can lie off the legal ones. */
  readonly knownErrorMeters: number;
  /** States whose own layers are here, which take the place of those lines, and their known error. */
  readonly statePlans: readonly StatePlan[];
  readonly stateErrorMeters: number;
  readonly redistricting: Redistricting;
  readonly roster: {
    readonly house: readonly HouseMember[];
    readonly senators: readonly Senator[];
  } | null;
  /** The plan in force: its list, its districts, its ZIPs and its lines. */
  readonly list: DistrictList;
  readonly districts: readonly District[];
  readonly rows: readonly ZipRow[];
  readonly lines: readonly LinePack[];
  readonly date: (...ids: string[]) => string;
}

export interface NextPlan {
  readonly packs: readonly BuiltPack[];
  /** The ZIPs with a district in a changing state. */
  readonly rows: readonly ZipRow[];
}

/** What the coming plan has of its own: all else it shares with the plan in force. */
export async function nextPlanPacks(from: NextPlanFrom): Promise<NextPlan> {
  const { plan, list, knownErrorMeters, redistricting, date } = from;
  const codes = new Set(redistricting.states.map(({ code }) => code));
  const states = STATES.map(({ code }) => code).filter((code) => codes.has(code));
  const official = new Map(from.statePlans.map((one) => [one.state, one]));
  const exact = from.statePlans.flatMap((one) => one.shapes);
  const shapes = listDistricts(
    [...from.shapes.filter(({ state }) => !official.has(state)), ...exact].map(withArea),
  );
  for (const state of states) {
    const [now, next] = [list, shapes].map((of) => of.indexesOfState(state).length);
    if (now === next) continue;
    throw new SourceError('lines-120', null, `${state} has ${next} districts, not ${now}`);
  }
  const approximate = stateLinePacks(
    { plan, list: listDistricts(from.shapes), source: 'lines-120', knownErrorMeters },
    states.filter((state) => !official.has(state)),
  );
  const precise = from.statePlans.flatMap(({ state, shapes: own, entry }) => {
    const { stateErrorMeters } = from;
    const source = { plan, source: entry.id, knownErrorMeters: stateErrorMeters };
    return stateLinePacks({ ...source, list: listDistricts(own) }, [state]);
  });
  const all = [...approximate, ...precise];
  const packs = states.flatMap((code) => all.filter(({ state }) => state === code));
  const changing = joinDistricts(plan, shapes, new Map()).filter(({ state }) => codes.has(state));
  const rows = estimateZips({
    rows: from.rows,
    codes: list.districts.map(({ state, number }) => districtCode(state, number)),
    now: linesByState(from.lines.filter(({ state }) => state !== null && codes.has(state))),
    next: linesByState(packs),
  });
  const dates = date('lines-120', 'redistricting');
  const own = (name: string, day: string, body: Uint8Array) =>
    buildPack(planPackName(plan, name), plan, day, body);
  return {
    rows,
    packs: await Promise.all([
      own('zips', dates, encodeZips(tableOf(plan, list, rows))),
      own('districts', dates, encodeDistricts(changing, plan)),
      ...peoplePack(from),
      buildPack('changes', from.planInForce, dates, encodeChanges(factsOf(from, states))),
      ...packs.map((pack) => own(linePackName(pack.state), date('lines-120'), encodeLines(pack))),
    ]),
  };
}

function peoplePack({ plan, roster, districts, date }: NextPlanFrom): Promise<BuiltPack>[] {
  if (roster === null) return [];
  const seats = joinSeats(districts, roster.house);
  const body = encodePeople({ seats, senators: roster.senators });
  return [buildPack(planPackName(plan, 'people'), plan, date('legislators'), body)];
}

function factsOf({ redistricting }: NextPlanFrom, states: readonly string[]) {
  const rows = states.flatMap((state) => redistricting.states.filter(({ code }) => code === state));
  return {
    asOf: redistricting.asOf,
    states: rows.map(({ code, status, note, authority, url }) => ({
      state: code,
      inCourt: status === 'changes-litigated',
      ...{ note, authority, url },
    })),
  };
}

function linesByState(packs: readonly LinePack[]): Map<string, StateLines> {
  return new Map(packs.map((pack) => [pack.state as string, new StateLines(pack)]));
}

/** Nobody publishes land and water of new districts: the whole outline counts as land. */
function withArea(shape: DistrictShape): DistrictShape {
  return {
    ...shape,
    landArea: shape.landArea ?? outlineArea(shape),
    waterArea: shape.waterArea ?? 0,
  };
}
