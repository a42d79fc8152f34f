import type { Line } from './deviation.ts';
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

/** The triangle of steps around a ring of hardly a step: an islet is small, but it is there. */
function triangleAround({ lon, lat }: Line, stepsPerDegree: number): SteppedLine {
  const range = (values: ArrayLike<number>): [number, number] => {
    const steps = Array.from(values, (value) => value * stepsPerDegree);
    const low = Math.floor(Math.min(...steps));
    return [low, Math.max(Math.round(Math.max(...steps)), low + 1)];
  };
  const [[west, east], [south, north]] = [range(lon), range(lat)];
  return { lonSteps: [west, east, west, west], latSteps: [south, south, north, south] };
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
  return isFlat(joined) ? triangleAround(ring, grain.stepsPerDegree) : joined;
}
