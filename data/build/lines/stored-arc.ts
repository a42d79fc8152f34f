import type { Grain, SteppedLine } from './simplify.ts';
import { simplifyLine } from './simplify.ts';
import { simplifyRing } from './simplify-ring.ts';
import type { SourceArc } from './topology.ts';

/** A line as it will be stored, with what it parts. */
export interface StoredArc extends SteppedLine {
  readonly shapes: readonly number[];
  readonly label: number;
}

/** A line within the tolerance; null where nothing is left of it but one step. */
export function storeArc(arc: SourceArc, grain: Grain): StoredArc | null {
  const simplify = arc.closed ? simplifyRing : simplifyLine;
  const line = simplify(arc, grain);
  const { lonSteps, latSteps } = line;
  const isDot = lonSteps.length === 2 && lonSteps[0] === lonSteps[1] && latSteps[0] === latSteps[1];
  return isDot ? null : { shapes: arc.shapes, label: arc.label, ...line };
}
