import { frameLon, type LinePack } from '../../../src/core/line-pack.ts';
import type { Point } from '../../../src/shared/point.ts';

/** Codes of a pack's own districts that hold a point: even-odd over every line of each. */
export function bruteHolding(pack: LinePack, { lat, lon }: Point): string[] {
  const { near, far, starts, lonSteps, latSteps, stepsPerDegree } = pack.arcs;
  const [x, y] = [frameLon(lon) * stepsPerDegree, lat * stepsPerDegree];
  const inside = new Uint8Array(pack.districts.length);
  for (const [arc, side] of near.entries()) {
    const last = (starts[arc + 1] as number) - 1;
    for (let i = starts[arc] as number; i < last; i++) {
      const [ay, by] = [latSteps[i] as number, latSteps[i + 1] as number];
      if (ay > y === by > y) continue;
      const [ax, bx] = [lonSteps[i] as number, lonSteps[i + 1] as number];
      if (x >= ax + ((bx - ax) * (y - ay)) / (by - ay)) continue;
      inside[side] = 1 - (inside[side] as number);
      const other = far[arc] as number;
      if (other >= 0) inside[other] = 1 - (inside[other] as number);
    }
  }
  return pack.districts
    .filter((_, district) => district < pack.ownCount && inside[district] === 1)
    .map(({ state, number }) => `${state}-${number ?? 'AL'}`);
}
