import { signal } from '@preact/signals';

/** Tasks of more than 50 ms, which a finger feels. */
export interface LongTasks {
  readonly count: number;
  readonly longestMs: number;
  readonly totalMs: number;
}

/** Those of this visit; null where the browser does not tell (Safari and Firefox). */
export const longTasks = signal<LongTasks | null>(null);

let watching = false;

/** Counts from now on, and what the browser kept from before. */
export function watchLongTasks(): void {
  if (watching || !PerformanceObserver.supportedEntryTypes.includes('longtask')) return;
  watching = true;
  longTasks.value = { count: 0, longestMs: 0, totalMs: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      const { count = 0, longestMs = 0, totalMs = 0 } = longTasks.peek() ?? {};
      longTasks.value = {
        count: count + 1,
        longestMs: Math.max(longestMs, duration),
        totalMs: totalMs + duration,
      };
    }
  }).observe({ type: 'longtask', buffered: true });
}
