import { signal } from '@preact/signals';
import { whenIdle } from './when-idle.ts';

/**
 * Whether to bring what a first look can do without: once the worker has the whole shell, which costs
 * nothing then, or the person has touched anything.
 */
export const extrasWanted = signal(false);

const workers = 'serviceWorker' in navigator ? navigator.serviceWorker : null;

function want(): void {
  extrasWanted.value = true;
}

/** To be called once. */
export function startExtras(): void {
  if (workers?.controller) void whenIdle().then(want);
  workers?.addEventListener('controllerchange', want, { once: true });
  for (const type of ['pointerdown', 'keydown']) {
    addEventListener(type, want, { once: true, passive: true });
  }
}
