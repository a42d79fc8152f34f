import type { Solver } from '../later-files.ts';
import { type SolverListener, SolverPanel } from './panel.ts';

/** The panel of one element: see SolveFile. */
export function makeSolver(listener: SolverListener): Solver {
  return new SolverPanel(listener);
}
