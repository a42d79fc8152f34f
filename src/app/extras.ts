import { startSoftMoves } from './routing/soft-moves.ts';
import { startPastingLines } from './search/paste-lines.ts';

/** Starts what a first look can do without. */
export function bringExtras(): void {
  startPastingLines();
  if ('startViewTransition' in document) startSoftMoves();
}
