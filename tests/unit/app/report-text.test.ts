import { describe, expect, it } from 'vitest';
import type { DiagnosticsReport } from '../../../src/app/diagnostics/report.ts';
import { reportText } from '../../../src/app/diagnostics/report-text.ts';
import { withoutPlaces } from '../../../src/app/diagnostics/without-places.ts';
import { Metrics } from '../../../src/core/metrics.ts';

const report: DiagnosticsReport = {
  version: 1,
  snapshot: '9d03f7502f2f7ea6',
  lookups: new Metrics({ nowMs: () => 0, ticksMs: () => 0 }).snapshot(),
  start: { shownMs: 250, usableMs: 400, firstAnswerMs: null },
  update: 'up-to-date',
  storage: { kind: 'indexeddb', usedBytes: 2048, quotaBytes: null, persisted: true, packs: 62 },
  longTasks: { count: 2, longestMs: 75, totalMs: 130 },
  vitals: { CLS: 0.01, FCP: 300, INP: null, LCP: 500, TTFB: 20 },
  memoryBytes: null,
  cores: 8,
  bench: null,
};

describe('the diagnostics for Prometheus', () => {
  const text = reportText(report);

  it('tell times in seconds and sizes in bytes, with what each is', () => {
    expect(text).toContain('pocket_district_start_seconds{moment="usable"} 0.4\n');
    expect(text).toContain('pocket_district_web_vital_seconds{name="LCP"} 0.5\n');
    expect(text).toContain('pocket_district_storage_bytes{of="used"} 2048\n');
    expect(text).toContain('pocket_district_last_update{result="up-to-date"} 1\n');
    expect(text).toContain('pocket_district_layout_shift_score 0.01\n');
  });

  it('leave out what the browser does not tell, and a bench that was not run', () => {
    expect(text).not.toMatch(/"(first-answer|INP|quota)"|memory_bytes|bench_rate|null|NaN/);
  });

  it('have a help and a type for every number', () => {
    const names = new Set(
      [...text.matchAll(/^(pocket_district_\w+)[{ ]/gm)].map(([, name]) => name),
    );
    for (const name of names) {
      expect(text).toMatch(new RegExp(`^# HELP ${name} .+\n# TYPE ${name} (gauge|counter)$`, 'm'));
    }
  });
});

it('a report does not tell of which states the lines were opened', () => {
  const packsMs = { zips: 9, 'lines-CA': 12, 'lines-NV': 4, 'plan120-lines-CA': 3 };
  expect(withoutPlaces({ ...report.lookups, packsMs }).packsMs).toEqual({
    zips: 9,
    lines: 12,
    'plan120-lines': 3,
  });
});
