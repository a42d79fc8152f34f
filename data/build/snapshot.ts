import { encodeDistricts } from '../../src/format/districts.ts';
import { encodeLines } from '../../src/format/lines.ts';
import { encodeOffices } from '../../src/format/offices.ts';
import { encodePeople } from '../../src/format/people.ts';
import { encodePlaces } from '../../src/format/places.ts';
import { encodeZips } from '../../src/format/zips.ts';
import type { Manifest } from '../../src/shared/manifest.ts';
import { NEW_LINES_ERROR_METERS } from '../../src/shared/new-lines-error.ts';
import { listDistricts } from './district-list.ts';
import { joinDistricts } from './districts.ts';
import { addExtraStates } from './extra-states.ts';
import { joinRelation } from './join-relation.ts';
import { joinZips } from './join-zips.ts';
import { linePackName, linePacks } from './lines/line-packs.ts';
import { createLocator } from './lines/locate.ts';
import { nextPlanPacks } from './next-plan/next-plan-packs.ts';
import type { Sources } from './readers/index.ts';
import { makeReport, type Report } from './report.ts';
import { joinSeats } from './seats.ts';
import { makeManifest } from './write-manifest.ts';
import { type BuiltPack, buildPack } from './write-pack.ts';
import { tableOf } from './zip-table.ts';

export interface BuiltSnapshot {
  readonly manifest: Manifest;
  readonly packs: readonly BuiltPack[];
  readonly report: Report;
}

const PLAN = 119;
const NEXT_PLAN = 120;

/** How far a line of the boundary file at 1:500,000 can lie off the legal one (DESIGN.md). */
const KNOWN_ERROR_METERS = 250;

/**
 * Points of ZIPs are kept to 0.002 degrees, at most 111 m off in latitude: they order offices and put a
 * name on a map. Every district was found by the full point before. Each halving costs 9 kB more.
 */
const PLACE_GRAIN = 20;

/** Everything from the sources to the bytes that ship; nothing is read or written here. */
export async function buildSnapshot(sources: Sources): Promise<BuiltSnapshot> {
  const list = listDistricts(sources.shapes119);
  const locator = createLocator(list.shapes);
  const changes = new Map(sources.redistricting.states.map(({ code, status }) => [code, status]));
  const districts = joinDistricts(PLAN, list, changes);
  const relation = joinRelation(sources.relation, sources.crossState);
  const points = new Map(sources.postal.map((row) => [row.zip, row.point]));
  addExtraStates(relation, sources.extraStates, points, list, locator);
  const centres = districts.map((district) => district.centre);
  const rows = joinZips({ relation, postal: sources.postal, list, locator, centres });
  const seats = joinSeats(districts, sources.house);
  const { senators, offices } = sources;

  const date = (...ids: string[]) => sources.newestVintage(ids);
  const lines = linePacks({
    plan: PLAN,
    list,
    source: 'lines',
    knownErrorMeters: KNOWN_ERROR_METERS,
  });
  const next =
    sources.shapes120 === null
      ? null
      : await nextPlanPacks({
          plan: NEXT_PLAN,
          planInForce: PLAN,
          shapes: sources.shapes120,
          knownErrorMeters: NEW_LINES_ERROR_METERS,
          statePlans: sources.statePlans,
          stateErrorMeters: KNOWN_ERROR_METERS,
          redistricting: sources.redistricting,
          roster: sources.nextRoster,
          ...{ list, districts, rows, lines, date },
        });
  const packs = await Promise.all([
    buildPack('zips', PLAN, date('relation', 'postal'), encodeZips(tableOf(PLAN, list, rows))),
    buildPack('districts', PLAN, date('lines', 'redistricting'), encodeDistricts(districts, PLAN)),
    buildPack('people', PLAN, date('legislators'), encodePeople({ seats, senators })),
    buildPack('offices', PLAN, date('offices'), encodeOffices(offices)),
    buildPack(
      'places',
      PLAN,
      date('postal'),
      encodePlaces(
        rows.map((row) => row.place),
        PLACE_GRAIN,
      ),
    ),
    ...lines.map((pack) =>
      buildPack(linePackName(pack.state), PLAN, date('lines'), encodeLines(pack)),
    ),
    ...(next?.packs ?? []),
  ]);
  const manifest = makeManifest(
    PLAN,
    packs.map((pack) => pack.entry),
    sources.entries,
  );
  const report = makeReport({
    ...{ manifest, rows, relation, seats, senators, offices, packs },
    nextRows: next?.rows ?? [],
  });
  return { manifest, packs, report };
}
