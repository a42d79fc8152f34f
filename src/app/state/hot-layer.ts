import { signal } from '@preact/signals';
import type { ZipFinding } from './finding.ts';
import { recentFinding } from './recents.ts';

type Find = (zip: string) => ZipFinding | null;

const common = signal<Find | null>(null);
let asked = false;

/** An answer that is there before any pack is open: one of the last, or of the commonest; or null. */
export function findHot(zip: string): ZipFinding | null {
  return recentFinding(zip) ?? common.value?.(zip) ?? null;
}

/** A ZIP waits for the data. A small file of the shell may know it before that: fetched once. */
export function fetchCommon(): void {
  if (asked) return;
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
