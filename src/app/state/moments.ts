/**
 * The moments that a person feels at a start, as marks of the browser's own timeline: kept by the
 * browser, read by the diagnostics screen and the bench, sent nowhere.
 */
export type Moment = 'shown' | 'usable' | 'first-answer';

/** Marks a moment, the first time only. */
export function mark(moment: Moment): void {
  if (momentMs(moment) === null) performance.mark(moment);
}

/** Milliseconds from the start of the page to a moment; null before it. */
export function momentMs(moment: Moment): number | null {
  return performance.getEntriesByName(moment, 'mark')[0]?.startTime ?? null;
}
