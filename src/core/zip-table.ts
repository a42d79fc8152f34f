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

/** What the codes of five zeros would add to a ZIP's number. */
const ZEROS = 48 * 11_111;

/**
 * The number of a text of exactly five ASCII digits, or -1. All five are checked at once, for a third of
 * the time: a code below 48 lacks one of two bits, one above 57 gains a bit when 6 is added.
 */
export function zipNumber(zip: string): number {
  if (zip.length !== 5) return -1;
  const a = zip.charCodeAt(0);
  const b = zip.charCodeAt(1);
  const c = zip.charCodeAt(2);
  const d = zip.charCodeAt(3);
  const e = zip.charCodeAt(4);
  if ((a & b & c & d & e) < 48) return -1;
  if (((a + 6) | (b + 6) | (c + 6) | (d + 6) | (e + 6)) > 63) return -1;
  return a * 10_000 + b * 1_000 + c * 100 + d * 10 + e - ZEROS;
}

/** The five digits of a ZIP's number. */
export function zipText(number: number): string {
  return String(number).padStart(5, '0');
}
