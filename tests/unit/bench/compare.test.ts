import { describe, expect, it } from 'vitest';
import { compare } from '../../bench/suite/compare.ts';
import { htmlReport } from '../../bench/suite/html-report.ts';
import { markdownReport } from '../../bench/suite/markdown-report.ts';
import type { BenchRun } from '../../bench/suite/report.ts';
import { atMost, type Result, reaches } from '../../bench/suite/result.ts';

const result = (ratio: number, value = 12): Result => ({
  id: 'zip',
  kind: 'loop',
  what: 'a <ZIP>',
  value,
  unit: 'ms',
  ratio,
  beside: 'a Map',
  goal: atMost(10),
});

describe('the bench', () => {
  it('takes a ratio a fifth below the baseline for noise, and more for a regression', () => {
    const regressed = (ratio: number) => compare([result(ratio)], { zip: 10 })[0]?.regressed;
    expect([12, 10, 8].map(regressed)).toEqual([false, false, false]);
    expect([7.9, 0, Number.NaN].map(regressed)).toEqual([true, true, true]);
  });

  it('holds nothing against a benchmark that is new', () => {
    expect(compare([result(0.1)], {})).toEqual([
      { id: 'zip', ratio: 0.1, baseline: null, regressed: false },
    ]);
  });

  it('knows whether a goal was reached', () => {
    expect([reaches(result(1, 10)), reaches(result(1, 10.1))]).toEqual([true, false]);
  });

  it('reports a regression and a missed goal by name, with nothing that a page would run', () => {
    const results = [result(5)];
    const run: BenchRun = {
      at: '2027-01-03T17:00:00Z',
      machine: 'a machine',
      load: [0.5, 1],
      results,
      verdicts: compare(results, { zip: 10 }),
      missed: ['zip'],
      broken: ['positions'],
    };
    expect(markdownReport(run)).toContain(
      '| a <ZIP> | 12 ms | at most 10 ms | 5 × a Map | 10 | REGRESSED |',
    );
    const { at, machine, load } = run;
    const page = htmlReport(run, [{ at, machine, load, ratios: { zip: 5 }, values: {} }]);
    expect(page).toContain('a &lt;ZIP>');
    expect(page).toContain('REGRESSED');
    expect(page).toContain('Broken: positions');
    expect(page).not.toContain('NaN');
  });
});
