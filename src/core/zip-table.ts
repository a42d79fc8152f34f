import type { Plan } from '../shared/plan.ts';
import type { PrimaryRule, ZipBasis, ZipType } from './zip-answer.ts';

/** A ZIP is a string of five digits everywhere but inside the table, where it is its number. */
export const ZIP_NUMBERS = 100_000;

/** What many ZIPs have in common: everything of a KnownZip but the ZIP itself. */
export interface ZipRecord {
  readonly zipType: ZipType;
  readonly basis: ZipBasis;
  readonly primaryRule: PrimaryRule;
  readonly estimated: boolean;
  /** Indexes into `ZipTable.districts`, likeliest first. */
  readonly districts: readonly number[];
  /** `AA`, `AE`, `AP`, `FM`, `MH` or `PW` where there is no district, else null. */
  readonly region: string | null;
}

/** Every ZIP of one plan, as the `zips` pack holds it. */
export interface ZipTable {
  readonly plan: Plan;
  /** Every district of the plan, by GEOID. */
  readonly districts: readonly { readonly state: string; readonly number: number | null }[];
  readonly records: readonly ZipRecord[];
  /** By ZIP number: 0 where there is no such ZIP, else 1 + the index of its record. */
  readonly recordOf: Uint16Array;
}

/**
 * The number of a text of exactly five ASCII digits, or -1. All five are checked at once: what is no digit
 * is below 0 itself, or 9 less it is.
 */
export function zipNumber(zip: string): number {
  if (zip.length !== 5) return -1;
  const a = digitAt(zip, 0);
  const b = digitAt(zip, 1);
  const c = digitAt(zip, 2);
  const d = digitAt(zip, 3);
  const e = digitAt(zip, 4);
  if ((a | b | c | d | e | (9 - a) | (9 - b) | (9 - c) | (9 - d) | (9 - e)) < 0) return -1;
  return a * 10_000 + b * 1_000 + c * 100 + d * 10 + e;
}

function digitAt(text: string, place: number): number {
  return text.charCodeAt(place) - 48;
}

/** The five digits of a ZIP's number. */
export function zipText(number: number): string {
  return String(number).padStart(5, '0');
}
