import { districtCode } from './district-names.ts';
import type { LinePack } from './line-pack.ts';

/**
 * Codes of the districts that share a line with this one, the longest line first, from a pack that
 * has all its lines. Districts that meet in one point alone are none.
 */
export function neighboursOf({ districts, arcs }: LinePack, code: string): readonly string[] {
  const codes = districts.map(({ state, number }) => districtCode(state, number));
  const own = codes.indexOf(code);
  const lengths = new Map<string, number>();
  for (let arc = 0; arc < arcs.near.length; arc++) {
    const near = arcs.near[arc] as number;
    const far = arcs.far[arc] as number;
    if (far < 0 || near === far || (near !== own && far !== own)) continue;
    const other = codes[near === own ? far : near] as string;
    lengths.set(other, (lengths.get(other) ?? 0) + lengthOf(arcs, arc));
  }
  return [...lengths].sort(([, a], [, b]) => b - a).map(([other]) => other);
}

/** In steps, which are shorter from east to west: only to be compared along one district's lines. */
function lengthOf({ starts, lonSteps, latSteps }: LinePack['arcs'], arc: number): number {
  let length = 0;
  for (let i = (starts[arc] as number) + 1; i < (starts[arc + 1] as number); i++) {
    const lon = (lonSteps[i] as number) - (lonSteps[i - 1] as number);
    const lat = (latSteps[i] as number) - (latSteps[i - 1] as number);
    length += Math.hypot(lon, lat);
  }
  return length;
}
