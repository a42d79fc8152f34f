import type { PointIndex } from '../../../src/core/point-index.ts';
import type { Point } from '../../../src/shared/point.ts';
import type { SourceOracle } from './source-oracle.ts';

/** Metres are good to half a percent on the sphere. */
const ROOM = 1.005;

/** The errors that a pack states. */
export interface StatedErrors {
  readonly addedErrorMeters: number;
  readonly shoreErrorMeters: number;
}

/** How the index and the source's rings agree on points. */
export interface Comparison {
  readonly points: number;
  /** Points that the source has in no district. */
  readonly inNone: number;
  /** Points that the source has in two: its rings overlap by slivers. */
  readonly inSeveral: number;
  /** Other answers, and how far from a line of the source the worst of them is. */
  readonly differences: number;
  readonly worstMeters: number;
  /** Differences that the stated errors do not explain, as sentences. Must be empty. */
  readonly unexplained: readonly string[];
  /** Points that were answered as sure, but are in another district. Must be empty. */
  readonly wronglySure: readonly string[];
}

/** Asks both for every point. A difference is explained by a line within the error that is stated. */
export function comparePoints(
  points: readonly Point[],
  index: PointIndex,
  oracle: SourceOracle,
  stated: StatedErrors,
): Comparison {
  let [inNone, inSeveral, differences, worstMeters] = [0, 0, 0, 0];
  const unexplained: string[] = [];
  const wronglySure: string[] = [];
  for (const point of points) {
    const truth = oracle.districtsAt(point);
    if (truth.length === 0) inNone++;
    if (truth.length > 1) inSeveral++;
    const answer = index.locate(point.lat, point.lon);
    if (answer === null ? truth.length === 0 : truth.includes(answer)) continue;
    differences++;
    const { shore, other } = oracle.metersByKind(point);
    worstMeters = Math.max(worstMeters, Math.min(shore, other));
    const sentence = `${point.lat}, ${point.lon}: ${answer}, by the source ${truth.join(' ')}`;
    const isExplained =
      other <= stated.addedErrorMeters * ROOM || shore <= stated.shoreErrorMeters * ROOM;
    if (!isExplained) unexplained.push(`${sentence}; ${shore} m to a shore, ${other} m to a line`);
    const isSure = index.districtAt(point).status === 'found';
    if (isSure && truth.length > 0) wronglySure.push(sentence);
  }
  return {
    ...{ points: points.length, inNone, inSeveral, differences, worstMeters },
    ...{ unexplained, wronglySure },
  };
}
