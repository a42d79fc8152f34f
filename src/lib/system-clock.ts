import type { MetricsClock } from '../core/metrics.ts';

/** The clocks of the host. */
export const SYSTEM_CLOCK: MetricsClock = {
  nowMs: () => Date.now(),
  ticksMs: () => performance.now(),
};
