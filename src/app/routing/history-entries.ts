/*
 * Each entry of the history carries a number of ours. With it the app knows whether "back" stays
 * inside, and where an entry was scrolled to: the browser restores the scroll before the screen of
 * the address is drawn, and so to the wrong height.
 */

const heights = new Map<number, number>();
let newest = 0;
let current = 0;

function entryOf(state: unknown): number | null {
  if (typeof state !== 'object' || state === null || !('entry' in state)) return null;
  return typeof state.entry === 'number' ? state.entry : null;
}

/** Begins to number the entries and to keep where each is scrolled to. */
export function numberEntries(): void {
  history.scrollRestoration = 'manual';
  // After a reload the entry still has the number of an earlier life of the page.
  newest = entryOf(history.state) ?? 0;
  current = newest;
  history.replaceState({ entry: current }, '');
  addEventListener('scroll', () => heights.set(current, scrollY), { passive: true });
}

/** To be called on every arrival. Returns the height at which this entry was left, 0 for a new one. */
export function arriveAtEntry(): number {
  const known = entryOf(history.state);
  if (known === null) {
    newest = current + 1;
    current = newest;
    heights.delete(current);
    history.replaceState({ entry: current }, '');
  } else {
    current = known;
  }
  return heights.get(current) ?? 0;
}

/** Whether the entry before this one belongs to the app. */
export function canGoBack(): boolean {
  return current > 0;
}
