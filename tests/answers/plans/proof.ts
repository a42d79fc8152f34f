import { listDistricts } from '../../../data/build/district-list.ts';
import { outlineArea } from '../../../data/build/next-plan/outline-area.ts';
import { readSources } from '../../../data/build/readers/index.ts';
import { districtCode } from '../../../src/core/district-names.ts';
import { zipNumber } from '../../../src/core/zip-table.ts';
import { numberedSeats } from '../../../src/shared/apportionment.ts';
import { seeded } from '../../bench/measure.ts';
import { comparePoints } from '../points/compare.ts';
import { polygonArea, polygonsOf, storedRings } from '../points/rings.ts';
import { pointsNearLines, uniformPoints } from '../points/samples.ts';
import { SourceOracle } from '../points/source-oracle.ts';
import { answersAtPoints } from './answers-at-points.ts';
import { changedPoints } from './changed-points.ts';
import { openCommittedPlan } from './committed-plan.ts';
import { displacements } from './displacement.ts';

/** How many points of each kind are tried. */
export interface PlanProofSize {
  readonly uniform: number;
  readonly nearLines: number;
  /** Of the library, half of them near lines. */
  readonly answers: number;
}

export const FULL: PlanProofSize = { uniform: 50_000, nearLines: 50_000, answers: 20_000 };

const NEAR_METERS = 500;
const SEED = 20270103;
const EARTH_RADIUS_METERS = 6_371_008.8;

/** The committed coming plan against the source's own rings. */
export async function provePlan(sourceFolder: string, size: PlanProofSize) {
  const sources = await readSources(sourceFolder);
  if (sources.shapes120 === null)
    throw new Error('the sources have no lines of the 120th Congress');
  const committed = await openCommittedPlan();
  const changing = new Set(sources.redistricting.states.map(({ code }) => code));
  const shapes = sources.shapes120.filter(({ state }) => changing.has(state));
  const oracle = new SourceOracle(shapes);
  const [stated] = committed.packs;
  if (stated === undefined) throw new Error('there are no lines');
  const random = seeded(SEED);
  const compare = (points: Parameters<typeof comparePoints>[0]) =>
    comparePoints(points, committed.index, oracle, stated);
  const postal = sources.postal.filter(({ state }) => changing.has(state));
  const both = [sources.shapes119, sources.shapes120] as const;
  const staying = new Set(
    listDistricts(sources.shapes119)
      .districts.map(({ state }) => state)
      .filter((state) => !changing.has(state) && numberedSeats(state) > 1),
  );
  const asked = [
    ...uniformPoints(committed.districts, size.answers / 2, random),
    ...pointsNearLines(oracle.arcs, size.answers / 2, 3 * NEAR_METERS, random),
  ];
  const [whole119, whole120] = both.map((all) => new SourceOracle(all));
  if (whole119 === undefined || whole120 === undefined) throw new Error('there are two plans');
  return {
    answers: await answersAtPoints(asked, whole119, whole120),
    changing,
    staying,
    committed,
    uniform: compare(uniformPoints(committed.districts, size.uniform, random)),
    nearLines: compare(pointsNearLines(oracle.arcs, size.nearLines, NEAR_METERS, random)),
    zips: compare(postal.map(({ point }) => point)),
    areas: areasOffPercent(committed.packs, shapes),
    changed: changedPoints(sources.postal, both, changing),
    otherSide: changedPoints(sources.postal, both, staying),
    displaced: displacements(...both, staying),
    estimates: estimatesAtPoints(committed, postal, oracle),
  };
}

/** By district, how far its stored area is off the source's, in percent. */
function areasOffPercent(
  packs: Awaited<ReturnType<typeof openCommittedPlan>>['packs'],
  shapes: Parameters<typeof listDistricts>[0],
): ReadonlyMap<string, number> {
  const list = listDistricts(shapes);
  const stored = new Map(
    packs.flatMap((pack) =>
      storedRings(pack).map((rings, i) => {
        const { state, number } = pack.districts[i] as (typeof pack.districts)[number];
        const area = polygonsOf(rings).reduce((sum, polygon) => sum + polygonArea(polygon), 0);
        return [districtCode(state, number), area * EARTH_RADIUS_METERS ** 2] as const;
      }),
    ),
  );
  return new Map(
    list.shapes.map((shape, i) => {
      const { state, number } = list.districts[i] as (typeof list.districts)[number];
      const code = districtCode(state, number);
      const area = outlineArea(shape);
      return [code, (Math.abs((stored.get(code) ?? 0) - area) / area) * 100];
    }),
  );
}

/** How often a ZIP's likeliest new district is the one that the source has at its point. */
function estimatesAtPoints(
  { zips }: Awaited<ReturnType<typeof openCommittedPlan>>,
  postal: readonly { zip: string; point: { lat: number; lon: number } }[],
  oracle: SourceOracle,
) {
  let [agree, listed, none] = [0, 0, 0];
  for (const { zip, point } of postal) {
    const truth = oracle.districtsAt(point);
    if (truth.length === 0) none++;
    const codes = zips.districtsOf(zipNumber(zip)).map((index) => zips.codeOf(index));
    if (truth.includes(codes[0] ?? '')) agree++;
    if (codes.some((code) => truth.includes(code))) listed++;
  }
  return { zips: postal.length, agree, listed, none };
}
