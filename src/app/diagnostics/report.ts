import type { MetricsSnapshot } from '../../lib/index.ts';
import { metrics } from '../state/answers.ts';
import { client } from '../state/data-feed.ts';
import { momentMs } from '../state/moments.ts';
import { type LongTasks, longTasks } from './long-tasks.ts';
import { memoryBytes } from './memory.ts';
import type { PhoneBench } from './phone-bench.ts';
import { vitals, type WebVitals } from './vitals.ts';
import { withoutPlaces } from './without-places.ts';

/**
 * Every number about this visit, and nothing else: no ZIP, no position, no name, no id of the device.
 * Times in milliseconds, sizes in bytes; null for what the browser does not tell.
 */
export interface DiagnosticsReport {
  readonly version: 1;
  readonly snapshot: string | null;
  readonly lookups: MetricsSnapshot;
  /** From the start of the page: drawn, data open, first answer. */
  readonly start: {
    readonly shownMs: number | null;
    readonly usableMs: number | null;
    readonly firstAnswerMs: number | null;
  };
  /** How the last look for newer data ended: `updated`, `up-to-date`, or a code of a failure. */
  readonly update: string | null;
  readonly storage: {
    readonly kind: string | null;
    readonly usedBytes: number | null;
    readonly quotaBytes: number | null;
    readonly persisted: boolean | null;
    readonly packs: number;
  };
  readonly longTasks: LongTasks | null;
  readonly vitals: WebVitals;
  readonly memoryBytes: number | null;
  readonly cores: number | null;
  readonly bench: PhoneBench | null;
}

/** Gathers the report now. Never rejects. */
export async function makeReport(bench: PhoneBench | null): Promise<DiagnosticsReport> {
  const state = client.peek()?.state.peek();
  const { storage } = navigator as Partial<Navigator>;
  const estimate = await storage?.estimate().catch(() => null);
  const persisted = await storage?.persisted().catch(() => null);
  const { status } = state ?? {};
  return {
    version: 1,
    snapshot: state?.manifest?.id ?? null,
    lookups: withoutPlaces(metrics.snapshot()),
    start: {
      shownMs: momentMs('shown'),
      usableMs: momentMs('usable'),
      firstAnswerMs: momentMs('first-answer'),
    },
    update: status?.outcome === 'failed' ? status.code : (status?.outcome ?? null),
    storage: {
      kind: state?.storeKind ?? null,
      usedBytes: estimate?.usage ?? null,
      quotaBytes: estimate?.quota ?? null,
      persisted: persisted ?? null,
      packs: state?.packsHere.size ?? 0,
    },
    longTasks: longTasks.peek(),
    vitals: vitals.peek(),
    memoryBytes: memoryBytes(),
    cores: navigator.hardwareConcurrency ?? null,
    bench,
  };
}
