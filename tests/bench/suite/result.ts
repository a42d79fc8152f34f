import { appendFileSync } from 'node:fs';

/** What a benchmark found. Only the ratio is compared from run to run: it knows no machine. */
export interface Result {
  /** Stays the same for ever: the baseline and the history go by it. */
  readonly id: string;
  /** A moment that a person feels, or an inner loop. */
  readonly kind: 'moment' | 'loop';
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 'million a second' | 'thousand a second' | 'MB';
  /** How many times better than `beside`, measured in the same run; above 1 is better. */
  readonly ratio: number;
  readonly beside: string;
  /** What the value, or the ratio, must reach on a quiet machine; null for what is only watched. */
  readonly goal: Goal | null;
}

export interface Goal {
  readonly of: 'value' | 'ratio';
  readonly is: 'at most' | 'at least';
  readonly bound: number;
}

/** A value that is small when it is good. */
export const atMost = (bound: number): Goal => ({ of: 'value', is: 'at most', bound });
/** A value that is large when it is good. */
export const atLeast = (bound: number): Goal => ({ of: 'value', is: 'at least', bound });
/** A ratio to a peer. */
export const timesBetter = (bound: number): Goal => ({ of: 'ratio', is: 'at least', bound });

export function reaches({ goal, value, ratio }: Result): boolean {
  if (goal === null) return true;
  const reached = goal.of === 'value' ? value : ratio;
  return goal.is === 'at most' ? reached <= goal.bound : reached >= goal.bound;
}

/** Says what was found, and hands it to the suite where that has asked for it. */
export function tell(results: readonly Result[]): void {
  const file = process.env['BENCH_RESULTS'];
  for (const result of results) {
    const { what, value, unit, ratio, beside } = result;
    const said = `${figure(value)} ${unit}`.padStart(26);
    console.log(`${what.padEnd(58)}${said}   ${figure(ratio)} times as good as ${beside}`);
    if (file !== undefined) appendFileSync(file, `${JSON.stringify(result)}\n`);
  }
}

/** Three digits that say something. */
export function figure(value: number): string {
  return value >= 1000
    ? Math.round(value).toLocaleString('en-US')
    : value.toLocaleString('en-US', { maximumSignificantDigits: 3 });
}
