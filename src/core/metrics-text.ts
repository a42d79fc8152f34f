import type { MetricsSnapshot } from './metrics.ts';
import { type MetricFamily, prometheusText } from './prometheus.ts';

const MS_A_SECOND = 1000;

/** What `metrics()` counted, in the text format of Prometheus: times in seconds, as it wants them. */
export function metricsText(metrics: MetricsSnapshot): string {
  return prometheusText(metricFamilies(metrics));
}

/** The same as families, for whoever has more to tell. */
export function metricFamilies(metrics: MetricsSnapshot): MetricFamily[] {
  const { hits, misses, splitAnswers, times, packsMs } = metrics;
  return [
    {
      name: 'pocket_district_lookups_total',
      help: 'Look-ups of ZIPs, by the layer that answered; none for what is no ZIP.',
      type: 'counter',
      samples: Object.entries({ ...hits, none: misses }).map(([layer, value]) => ({
        labels: { layer },
        value,
      })),
    },
    {
      name: 'pocket_district_split_answers_total',
      help: 'Answers that named two districts or more.',
      type: 'counter',
      samples: [{ value: splitAnswers }],
    },
    {
      name: 'pocket_district_lookup_seconds',
      help: 'How long a look-up took, of one in 256 that is timed, by quantile.',
      type: 'gauge',
      samples: (
        [
          ['0.5', times.p50Ms],
          ['0.95', times.p95Ms],
          ['0.99', times.p99Ms],
        ] as const
      ).map(([quantile, ms]) => ({ labels: { quantile }, value: seconds(ms) })),
    },
    {
      name: 'pocket_district_pack_open_seconds',
      help: 'How long the last opening of a pack took: reading, verifying, decoding.',
      type: 'gauge',
      samples: Object.entries(packsMs).map(([pack, ms]) => ({
        labels: { pack },
        value: seconds(ms),
      })),
    },
  ];
}

/** Seconds of a time in milliseconds; null stays null. */
export function seconds(ms: number | null): number | null {
  return ms === null ? null : ms / MS_A_SECOND;
}
