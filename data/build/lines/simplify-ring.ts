import { METERS_PER_DEGREE } from '../../../src/core/distance.ts';
import { type Line, squareMetersTo } from './deviation.ts';
import { type Grain, type SteppedLine, simplifyLine } from './simplify.ts';

function slice({ lon, lat }: Line, from: number, to: number): Line {
  const part = (values: ArrayLike<number>) => Array.from(values).slice(from, to + 1);
  return { lon: part(lon), lat: part(lat) };
}

/** The position farthest from the first, in degrees as they are: any far one will do. */
function farthest({ lon, lat }: Line): number {
  let best = 0;
  let most = 0;
  for (let i = 1; i < lon.length; i++) {
    const away =
      ((lon[i] as number) - (lon[0] as number)) ** 2 +
      ((lat[i] as number) - (lat[0] as number)) ** 2;
    if (away > most) [best, most] = [i, away];
  }
  return best;
}

function isFlat({ lonSteps, latSteps }: SteppedLine): boolean {
  let area = 0;
  for (let i = 1; i < lonSteps.length; i++) {
    area += (lonSteps[i - 1] as number) * (latSteps[i] as number);
    area -= (lonSteps[i] as number) * (latSteps[i - 1] as number);
  }
  return area === 0;
}

type Corner = readonly [lonStep: number, latStep: number];

/** The four steps around a position. */
function stepsAround({ lon, lat }: Line, at: number, stepsPerDegree: number): Corner[] {
  const x = Math.floor((lon[at] as number) * stepsPerDegree);
  const y = Math.floor((lat[at] as number) * stepsPerDegree);
  return [0, 1].flatMap((dx) => [0, 1].map((dy): Corner => [x + dx, y + dy]));
}

/** Metres by which a ring's positions between two of them lie off the straight piece from A to B. */
function off(ring: Line, from: number, to: number, a: Corner, b: Corner, steps: number): number {
  let most = 0;
  for (let i = from; i <= to; i++) {
    const square = squareMetersTo(ring, i, a[0] / steps, a[1] / steps, b[0] / steps, b[1] / steps);
    most = Math.max(most, square);
  }
  return Math.sqrt(most);
}

/**
 * The triangle that is least off a ring narrower than a step: its two ends and a third corner at one
 * of its other positions.
 */
function thinTriangle(ring: Line, middle: number, stepsPerDegree: number) {
  const last = ring.lon.length - 1;
  const round = (values: ArrayLike<number>, i: number) =>
    Math.round((values[i] as number) * stepsPerDegree);
  const start: Corner = [round(ring.lon, 0), round(ring.lat, 0)];
  const end: Corner = [round(ring.lon, middle), round(ring.lat, middle)];
  let best: { corners: readonly Corner[]; meters: number } | null = null;
  for (let i = 1; i < last; i++) {
    if (i === middle) continue;
    for (const third of stepsAround(ring, i, stepsPerDegree)) {
      const isOut = i < middle;
      const corners = isOut ? [start, third, end, start] : [start, end, third, start];
      if (isFlat(lineOf(corners))) continue;
      const [first, second] = isOut ? [i, middle] : [middle, i];
      const [a, b, c] = corners as [Corner, Corner, Corner];
      const meters = Math.max(
        off(ring, 0, first, a, b, stepsPerDegree),
        off(ring, first, second, b, c, stepsPerDegree),
        off(ring, second, last, c, a, stepsPerDegree),
      );
      if (meters < (best?.meters ?? Number.POSITIVE_INFINITY)) best = { corners, meters };
    }
  }
  return best;
}

function lineOf(corners: readonly Corner[]): SteppedLine {
  return { lonSteps: corners.map(([x]) => x), latSteps: corners.map(([, y]) => y) };
}

/** Half a step's triangle for an islet smaller than a step: it is small, but it is there. */
function dotTriangle(ring: Line, { stepsPerDegree, toleranceMeters }: Grain): SteppedLine {
  const diagonal = (Math.SQRT2 * METERS_PER_DEGREE) / stepsPerDegree;
  if (diagonal > toleranceMeters) throw new RangeError('a ring is too small for these steps');
  const [a, b, c] = stepsAround(ring, 0, stepsPerDegree) as [Corner, Corner, Corner];
  return lineOf([a, b, c, a]);
}

/** A ring, whose first position is its last, within the tolerance and never without area. */
export function simplifyRing(ring: Line, grain: Grain): SteppedLine {
  const middle = farthest(ring);
  const out = simplifyLine(slice(ring, 0, middle), grain);
  const back = simplifyLine(slice(ring, middle, ring.lon.length - 1), grain);
  const joined: SteppedLine = {
    lonSteps: [...out.lonSteps, ...back.lonSteps.slice(1)],
    latSteps: [...out.latSteps, ...back.latSteps.slice(1)],
  };
  if (!isFlat(joined)) return joined;
  const triangle = thinTriangle(ring, middle, grain.stepsPerDegree);
  return triangle !== null && triangle.meters <= grain.toleranceMeters
    ? lineOf(triangle.corners)
    : dotTriangle(ring, grain);
}
