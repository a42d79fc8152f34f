import { signal } from '@preact/signals';
import { type Address, formatAddress, parseAddress } from './address.ts';
import { arriveAtEntry, numberEntries } from './history-entries.ts';

/** Where the person is. Changed by links, by back and forward, and by `replaceAddress`. */
export const address = signal<Address>(parseAddress(location.hash));

/** Counts arrivals by a link or by back and forward, so that a screen takes the focus once each. */
export const arrivals = signal(0);

/** Says in the address bar what is on the screen, without a step in the history. */
export function replaceAddress(next: Address): void {
  const fragment = formatAddress(next);
  if (fragment !== (location.hash || '#/')) history.replaceState(history.state, '', fragment);
  address.value = next;
}

/** How one screen gives way to the next: at once, until a softer way is here. */
let move = (change: () => void): void => change();

/** Lets `soften` carry out every change of the screen that a link, back or forward brings. */
export function softenMoves(soften: typeof move): void {
  move = soften;
}

let arriving = false;

/** Whether a screen is being drawn that is then scrolled to where it was left: it is wanted whole. */
export function isArriving(): boolean {
  return arriving;
}

/** Follows the address bar from now on. */
export function startRouter(): void {
  numberEntries();
  addEventListener('hashchange', () => {
    const height = arriveAtEntry();
    move(() => {
      arriving = true;
      address.value = parseAddress(location.hash);
      arrivals.value += 1;
      requestAnimationFrame(() => {
        arriving = false;
        scrollTo(0, height);
      });
    });
  });
}
