import { signal } from '@preact/signals';
import { hasPlanEnded } from '../../core/plan-clock.ts';
import { HOT_ZIPS } from '../hot/hot-zips.ts';
import { nowMs } from './clock.ts';
import type { ZipFinding } from './finding.ts';
import { recentFinding } from './recents.ts';

type Find = (zip: string) => ZipFinding | null;

const common = signal<Find | null>(null);
let asked = false;

/** An answer that is there before any pack is open: one of the last, or of the commonest; or null. */
export function findHot(zip: string): ZipFinding | null {
  const found = recentFinding(zip) ?? common.value?.(zip) ?? null;
  // What was in force when it was made may have ended since: then only the data can tell.
  return found === null || hasPlanEnded(found.answer.plan, nowMs.peek()) ? null : found;
}

/** A ZIP waits for the data. A small file of the shell may know it before that: fetched once, if so. */
export function fetchCommon(zip: string): void {
  if (asked || !HOT_ZIPS.includes(zip)) return;
  asked = true;
  import('../hot/hot-answers.ts').then(
    ({ hotFinding }) => {
      common.value = hotFinding;
    },
    () => {
      // The data comes all the same.
      asked = false;
    },
  );
}
