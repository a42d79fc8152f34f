import { computed, signal } from '@preact/signals';

// In every time zone a day begins on a full quarter of an hour, and so does a term.
const QUARTER_MS = 15 * 60_000;

function dateOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Milliseconds since 1970 by the device. The one place where the app reads the clock. */
export const nowMs = signal(Date.now());

/** The device's day, `YYYY-MM-DD`. */
export const today = computed(() => dateOf(new Date(nowMs.value)));

/** Reads the clock anew. */
export function readClock(): void {
  nowMs.value = Date.now();
}

/** Keeps the time right in an app that stays open over midnight, or over the end of a Congress. */
export function startClock(): void {
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) readClock();
  });
  const next = () => {
    setTimeout(
      () => {
        readClock();
        next();
      },
      QUARTER_MS - (Date.now() % QUARTER_MS),
    );
  };
  next();
}
