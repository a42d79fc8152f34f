import type { Point } from '../shared/point.ts';
import { districtNames } from './district-names.ts';
import type { FoundLine } from './line-finder.ts';
import type { LineIndex } from './line-index.ts';
import type { PointDistrict } from './point-answer.ts';

/** A line and the state whose pack it was found in. */
export interface LineOfState extends FoundLine {
  readonly index: LineIndex;
}

/** A district by the pack that it was found in. */
export interface DistrictOfState {
  readonly index: LineIndex;
  /** Index into the pack's districts. */
  readonly district: number;
}

/** Every line of these states whose own error, with the phone's accuracy, reaches a place. */
export function linesInReach(
  indexes: readonly LineIndex[],
  point: Point,
  accuracyMeters: number,
): LineOfState[] {
  return indexes.flatMap((index) => {
    return index
      .linesWithin(point, accuracyMeters + index.mostErrorMeters)
      .filter(({ arc, meters }) => meters <= accuracyMeters + index.errorMeters(arc))
      .map((found) => ({ ...found, index }));
  });
}

export function districtsOn({ index, arc }: LineOfState): DistrictOfState[] {
  return index.sidesOf(arc).map((district) => ({ index, district }));
}

export function codeOf({ index, district }: DistrictOfState): string {
  return index.codes[district] as string;
}

/**
 * The districts that hold a place and those on the sides of lines near it, likeliest first: at no
 * distance, then by the distance of the nearest of those lines.
 */
export function districtsInReach(
  holders: readonly DistrictOfState[],
  lines: readonly LineOfState[],
): PointDistrict[] {
  const reached = new Map<string, PointDistrict>();
  for (const holder of holders) reached.set(codeOf(holder), pointDistrict(holder, 0, true));
  for (const line of lines) {
    for (const side of districtsOn(line)) {
      const known = reached.get(codeOf(side));
      if (known !== undefined && known.distanceMeters <= line.meters) continue;
      reached.set(codeOf(side), pointDistrict(side, line.meters, false));
    }
  }
  return [...reached.values()].sort(
    (a, b) => Number(b.holds) - Number(a.holds) || a.distanceMeters - b.distanceMeters,
  );
}

/** Frozen. */
export function pointDistrict(
  { index, district }: DistrictOfState,
  distanceMeters: number,
  holds: boolean,
): PointDistrict {
  const { state, number } = index.pack.districts[district] as { state: string; number: number };
  const { code, geoid, ocdId } = districtNames(state, number);
  return Object.freeze({ code, geoid, ocdId, holds, distanceMeters });
}
