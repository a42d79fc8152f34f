import { lazyPartsArrived } from '../components/lazy-part.tsx';
import { softenMoves } from './router.ts';
import './soft-moves.css';

/** A screen whose file has not come by then is shown without: nobody waits for a transition. */
const WAIT_MS = 120;

const still = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * From now on one screen fades into the next, where the browser can do that and motion is allowed. To
 * be called once; a change that follows at once cuts the one before short and loses nothing.
 */
export function startSoftMoves(): void {
  softenMoves((change) => {
    if (still.matches || document.hidden) return change();
    const { finished, ready } = document.startViewTransition(async () => {
      change();
      await Promise.race([drawn(), new Promise((resolve) => setTimeout(resolve, WAIT_MS))]);
    });
    // Cut short, by the next move or by the browser: the change itself has been made.
    ready.catch(() => undefined);
    finished.catch(() => undefined);
  });
}

/** Resolves when the new screen stands in the document, its own file included. */
async function drawn(): Promise<void> {
  await nextTask();
  await lazyPartsArrived();
  await nextTask();
}

// No frame is drawn while a transition is being prepared: waiting for one would wait for ever.
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
