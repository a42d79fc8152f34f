import type { Result } from './result.ts';

/** Ratios by the id of their benchmark. */
export type Ratios = Readonly<Record<string, number>>;

export interface Verdict {
  readonly id: string;
  readonly ratio: number;
  /** Null for a benchmark that is new. */
  readonly baseline: number | null;
  readonly regressed: boolean;
}

/** A ratio may be so much worse than the baseline's before it counts as a fault. */
const ALLOWED_LOSS = 0.2;

/** Each result against the baseline. One without a ratio that is a number has regressed. */
export function compare(results: readonly Result[], baseline: Ratios): Verdict[] {
  return results.map(({ id, ratio }) => {
    const before = baseline[id] ?? null;
    const regressed = before !== null && !(ratio >= before * (1 - ALLOWED_LOSS));
    return { id, ratio, baseline: before, regressed };
  });
}
