import { readSources } from '../../../data/build/readers/index.ts';
import { seeded } from '../../bench/measure.ts';
import { openCommittedLines } from './committed-lines.ts';
import { comparePoints } from './compare.ts';
import { compareDistances } from './compare-distances.ts';
import { compareOffices } from './compare-offices.ts';
import { pointsNearLines, uniformPoints } from './samples.ts';
import { SourceOracle } from './source-oracle.ts';

/** How many points of each kind are tried. */
export interface ProofSize {
  readonly uniform: number;
  readonly nearLines: number;
  /** Of the GeoNames points, one in so many. */
  readonly oneZipIn: number;
  readonly distances: number;
}

export const FULL: ProofSize = {
  uniform: 200_000,
  nearLines: 100_000,
  oneZipIn: 1,
  distances: 2000,
};

const NEAR_METERS = 500;
const SEED = 20270103;

/** The committed lines against the source's own rings, point by point. */
export async function provePoints(sourceFolder: string, size: ProofSize) {
  const sources = await readSources(sourceFolder);
  const lines = await openCommittedLines();
  const oracle = new SourceOracle(sources.shapes119);
  const [stated] = lines.packs;
  if (stated === undefined) throw new Error('there are no lines');
  const random = seeded(SEED);
  const compare = (points: Parameters<typeof comparePoints>[0]) =>
    comparePoints(points, lines.index, oracle, stated);
  const zips = sources.postal.filter((_, i) => i % size.oneZipIn === 0);
  const half = size.distances / 2;
  const nearby = pointsNearLines(oracle.arcs, half, NEAR_METERS, random);
  return {
    uniform: compare(uniformPoints(lines.districts, size.uniform, random)),
    nearLines: compare(pointsNearLines(oracle.arcs, size.nearLines, NEAR_METERS, random)),
    zips: compare(zips.map(({ point }) => point)),
    distances: compareDistances(
      [...uniformPoints(lines.districts, half, random), ...nearby],
      lines,
      oracle,
    ),
    offices: compareOffices(sources.offices, sources.house, lines.index),
  };
}
