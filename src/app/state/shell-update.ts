import { signal } from '@preact/signals';

/** Whether a newer shell has been installed and waits. */
export const shellUpdateReady = signal(false);

let apply: (() => void) | null = null;

/** A newer shell waits; `accept` lets it take over. */
export function offerShellUpdate(accept: () => void): void {
  apply = accept;
  shellUpdateReady.value = true;
}

/** The person agreed to the newer shell. */
export function applyShellUpdate(): void {
  shellUpdateReady.value = false;
  apply?.();
}
