import { effect } from '@preact/signals';
import { recall } from './device-memory.ts';
import { outcome } from './look-up.ts';
import { LAST_PLACE_KEY } from './recents.ts';
import { whenIdle } from './when-idle.ts';

/** Opens lines ahead from the moment when it is known where: a first visit fetches nothing for it. */
export function warmWhenPlaceKnown(): void {
  effect(() => {
    if (outcome.value.kind === 'found' || recall(LAST_PLACE_KEY) !== null) void startWarming();
  });
}

/** Once is enough, and more does no harm. Never rejects. */
export async function startWarming(): Promise<void> {
  await whenIdle();
  // Where it cannot be had a position is only answered later.
  await import('../warm/warm-lines.ts').then((warm) => warm.warmLines()).catch(() => undefined);
}
