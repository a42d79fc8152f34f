import { frameLon } from '../../../src/core/line-pack.ts';
import type { Point } from '../../../src/shared/point.ts';
import { BruteLines } from './brute-lines.ts';
import type { CommittedLines } from './committed-lines.ts';
import type { SourceOracle } from './source-oracle.ts';
import { storedLines } from './stored-lines.ts';

/** How the index's distances agree with trying every line. */
export interface DistanceComparison {
  readonly distances: number;
  /** Points in no district with no line within reach: the answer gives no distance. */
  readonly without: number;
  /** Against the great-circle distance to the stored lines. */
  readonly worstMeters: number;
  readonly worstPercent: number;
  /** Against the source's lines: at most the stated error more or less. */
  readonly worstFromSourceMeters: number;
  /** What is off by more than 1 m and 0.5 %, or than the stated error. Must be empty. */
  readonly wrong: readonly string[];
}

const room = (meters: number) => Math.max(1, meters * 0.005);

export function compareDistances(
  points: readonly Point[],
  { index, packs }: CommittedLines,
  oracle: SourceOracle | null,
): DistanceComparison {
  const [stated = { addedErrorMeters: 0, shoreErrorMeters: 0 }] = packs;
  const stored = new BruteLines(packs.flatMap(storedLines));
  let [distances, without, worstMeters, worstPercent, worstFromSourceMeters] = [0, 0, 0, 0, 0];
  const wrong: string[] = [];
  for (const point of points) {
    const answer = index.districtAt(point);
    if (answer.status === 'invalid' || answer.status === 'lines-missing') continue;
    const { distanceMeters, line } = answer;
    if (distanceMeters === null) {
      without++;
      continue;
    }
    distances++;
    const { meters } = stored.nearest({ lat: point.lat, lon: frameLon(point.lon) });
    const off = Math.abs(distanceMeters - meters);
    worstMeters = Math.max(worstMeters, off);
    if (meters > 200) worstPercent = Math.max(worstPercent, (off / meters) * 100);
    const at = `${point.lat}, ${point.lon}: ${distanceMeters} m`;
    if (off > room(meters)) wrong.push(`${at}, by all stored lines ${meters} m`);
    if (oracle === null) continue;
    const { shore, other } = oracle.metersByKind(point);
    const fromSource = Math.abs(distanceMeters - Math.min(shore, other));
    worstFromSourceMeters = Math.max(worstFromSourceMeters, fromSource);
    // The source's nearest line may be a shore where the stored one's is not, and the other way round.
    const isShore = line?.kind === 'shore' || shore < other;
    const error = isShore ? stated.shoreErrorMeters : stated.addedErrorMeters;
    if (fromSource > error + room(meters)) wrong.push(`${at}, off the source's by ${fromSource} m`);
  }
  return { distances, without, worstMeters, worstPercent, worstFromSourceMeters, wrong };
}
