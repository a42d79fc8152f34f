import type { LinePack } from '../../../src/core/line-pack.ts';
import type { BruteLine } from './brute-lines.ts';

/** The lines of a pack in degrees, in the order of its arcs. */
export function storedLines({ arcs }: LinePack): BruteLine[] {
  const { starts, lonSteps, latSteps, stepsPerDegree } = arcs;
  const degrees = (steps: Int32Array, arc: number) =>
    Float64Array.from(steps.subarray(starts[arc], starts[arc + 1]), (i) => i / stepsPerDegree);
  return Array.from(arcs.near, (_, arc) => ({
    lon: degrees(lonSteps, arc),
    lat: degrees(latSteps, arc),
  }));
}
