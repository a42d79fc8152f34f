import type { Verdict } from './compare.ts';
import { figure, type Goal, type Result } from './result.ts';

/** One run of the suite, as report.json has it. */
export interface BenchRun {
  /** ISO 8601. */
  readonly at: string;
  readonly machine: string;
  /** Load average over a minute before and after: above the number of processors, times are too long. */
  readonly load: readonly number[];
  readonly results: readonly Result[];
  readonly verdicts: readonly Verdict[];
  /** Ids whose goal this run did not reach. */
  readonly missed: readonly string[];
  /** Benchmarks that ended with an error. */
  readonly broken: readonly string[];
}

/** What is remembered of a run. */
export interface HistoryEntry {
  readonly at: string;
  readonly machine: string;
  readonly load: readonly number[];
  readonly ratios: Readonly<Record<string, number>>;
  readonly values: Readonly<Record<string, number>>;
}

/** `at most 500 ms`, `at least 20 times`; a dash for none. */
export function goalText({ goal, unit }: Result): string {
  if (goal === null) return '–';
  return `${goal.is} ${goal.bound} ${unitOf(goal, unit)}`;
}

function unitOf(goal: Goal, unit: string): string {
  return goal.of === 'ratio' ? 'times' : unit;
}

/** The ratio that a result is held against, or `new`. */
export function baselineText(run: BenchRun, id: string): string {
  const before = run.verdicts.find((verdict) => verdict.id === id)?.baseline ?? null;
  return before === null ? 'new' : figure(before);
}

/** What stands beside a result: `ok`, `goal missed`, `REGRESSED`. */
export function stateOf(run: BenchRun, id: string): string {
  if (run.verdicts.some((verdict) => verdict.id === id && verdict.regressed)) return 'REGRESSED';
  return run.missed.includes(id) ? 'goal missed' : 'ok';
}

export function headOf({ at, machine, load }: BenchRun): string {
  const loads = load.map((value) => value.toFixed(1)).join(' to ');
  return `${at}; ${machine}; load average ${loads}`;
}
