import { METERS_PER_DEGREE } from '../../../src/core/distance.ts';
import type { Line } from './deviation.ts';
import type { Grain } from './simplify.ts';

/** For each position of a line the whole steps that a simpler line may pass in its stead. */
export interface NearSteps {
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Where those of each position begin, and after the last position the number of all. */
  readonly starts: readonly number[];
}

/**
 * The step nearest to each position first, and on either side of the line, as far as the tolerance
 * goes, two more for each share: with them a line cuts a bay on one side and a cape on the other. Ends have the
 * nearest step alone, since other lines end there too.
 */
export function nearSteps(line: Line, grain: Grain): NearSteps {
  const { stepsPerDegree, toleranceMeters, besideShares } = grain;
  const { lon, lat } = line;
  const [x, y, starts]: [number[], number[], number[]] = [[], [], [0]];
  for (let at = 0; at < lon.length; at++) {
    const [lonHere, latHere] = [lon[at] as number, lat[at] as number];
    const shrink = Math.cos((latHere * Math.PI) / 180);
    const first = x.length;
    const add = (meters: number, east: number, north: number): void => {
      const degrees = meters / METERS_PER_DEGREE;
      const stepX = Math.round((lonHere + (degrees * east) / shrink) * stepsPerDegree);
      const stepY = Math.round((latHere + degrees * north) * stepsPerDegree);
      for (let i = first; i < x.length; i++) if (x[i] === stepX && y[i] === stepY) return;
      const offEast = (stepX / stepsPerDegree - lonHere) * shrink;
      const offNorth = stepY / stepsPerDegree - latHere;
      const off = Math.hypot(offEast, offNorth) * METERS_PER_DEGREE;
      if (meters !== 0 && off > toleranceMeters) return;
      x.push(stepX);
      y.push(stepY);
    };
    add(0, 0, 0);
    if (at > 0 && at < lon.length - 1) {
      const [east, north] = acrossLine(line, at, shrink);
      for (const share of besideShares) {
        for (const side of [toleranceMeters, -toleranceMeters]) add(share * side, east, north);
      }
    }
    starts.push(x.length);
  }
  return { x, y, starts };
}

/** The direction square to a line at one of its inner positions, as a length of one. */
function acrossLine({ lon, lat }: Line, at: number, shrink: number): readonly [number, number] {
  const way = (from: number, to: number): readonly [number, number] => {
    const east = ((lon[to] as number) - (lon[from] as number)) * shrink;
    const north = (lat[to] as number) - (lat[from] as number);
    const length = Math.hypot(east, north) || 1;
    return [east / length, north / length];
  };
  const [inEast, inNorth] = way(at - 1, at);
  const [outEast, outNorth] = way(at, at + 1);
  const [east, north] = [inEast + outEast, inNorth + outNorth];
  const length = Math.hypot(east, north);
  // Where it turns right back there is no middle direction, and the one before will do.
  return length < 1e-9 ? [-inNorth, inEast] : [-north / length, east / length];
}
