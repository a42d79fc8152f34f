import { signal } from '@preact/signals';

function dateOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The device's day, `YYYY-MM-DD`. The one place where the app reads the clock. */
export const today = signal(dateOf(new Date()));

/** Keeps the day right in an app that stays open over midnight. */
export function startClock(): void {
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) today.value = dateOf(new Date());
  });
}
