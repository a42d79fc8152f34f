import { metricFamilies, seconds } from '../../core/metrics-text.ts';
import { type MetricFamily, type MetricSample, prometheusText } from '../../core/prometheus.ts';
import type { DiagnosticsReport } from './report.ts';

/** The report for Prometheus. */
export function reportText(report: DiagnosticsReport): string {
  return prometheusText([...metricFamilies(report.lookups), ...ofThisVisit(report)]);
}

function ofThisVisit(report: DiagnosticsReport): MetricFamily[] {
  const { start, storage, vitals, bench, update } = report;
  const { CLS, ...times } = vitals;
  return [
    gauge('start_seconds', 'From the start of the page to each moment.', [
      at('moment', 'shown', seconds(start.shownMs)),
      at('moment', 'usable', seconds(start.usableMs)),
      at('moment', 'first-answer', seconds(start.firstAnswerMs)),
    ]),
    gauge(
      'web_vital_seconds',
      'How this visit felt: FCP, INP, LCP, TTFB.',
      Object.entries(times).map(([name, ms]) => at('name', name, seconds(ms))),
    ),
    gauge('layout_shift_score', 'How much the page moved by itself (CLS).', [{ value: CLS }]),
    gauge('long_tasks', 'Tasks of more than 50 ms.', [{ value: report.longTasks?.count ?? null }]),
    gauge('longest_task_seconds', 'The longest of them.', [
      { value: seconds(report.longTasks?.longestMs ?? null) },
    ]),
    gauge('storage_bytes', 'Used by the app, and what the browser allows.', [
      at('of', 'used', storage.usedBytes),
      at('of', 'quota', storage.quotaBytes),
    ]),
    gauge('packs', 'Packs on the device.', [{ value: storage.packs }]),
    gauge('memory_bytes', 'Memory of the page.', [{ value: report.memoryBytes }]),
    gauge('last_update', 'How the last look for newer data ended.', [
      at('result', update ?? '', update === null ? null : 1),
    ]),
    gauge(
      'bench_rate',
      'What this device does in a second, when its bench was last run.',
      bench === null
        ? []
        : [at('what', 'zip', bench.zipsASecond), at('what', 'position', bench.positionsASecond)],
    ),
  ];
}

function gauge(name: string, help: string, samples: readonly MetricSample[]): MetricFamily {
  return { name: `pocket_district_${name}`, help, type: 'gauge', samples };
}

function at(label: string, of: string, value: number | null): MetricSample {
  return { labels: { [label]: of }, value };
}
