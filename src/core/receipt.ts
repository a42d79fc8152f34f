import type { Manifest, SourceEntry } from '../shared/manifest.ts';
import type { Plan } from '../shared/plan.ts';
import type { KnownZip, PrimaryRule, UnknownZip, ZipBasis } from './zip-answer.ts';

/** What an answer rests on: which data, from which sources, as of when, by which rule. */
export interface Receipt {
  readonly zip: string;
  readonly status: 'found' | 'no-district' | 'unknown';
  /** Codes, likeliest first. */
  readonly districts: readonly string[];
  readonly split: boolean;
  readonly estimated: boolean;
  /** Where the set of districts comes from; `none` where there is no district. */
  readonly basis: ZipBasis;
  /** Why the first district stands first. */
  readonly primaryRule: PrimaryRule;
  readonly plan: Plan;
  /** Id of the snapshot: the same id is the same data, to the byte. */
  readonly snapshotId: string;
  /** Newest vintage in the snapshot, `YYYY-MM-DD`. */
  readonly date: string;
  /** Everything that the snapshot was made from. */
  readonly sources: readonly SourceEntry[];
}

/** The receipt of an answer that was given from the snapshot of `manifest`. Frozen. */
export function makeReceipt(answer: KnownZip | UnknownZip, manifest: Manifest): Receipt {
  const known = answer.status === 'unknown' ? null : answer;
  return Object.freeze({
    zip: answer.zip,
    status: answer.status,
    districts: Object.freeze((known?.districts ?? []).map((district) => district.code)),
    split: known?.split ?? false,
    estimated: known?.estimated ?? false,
    basis: known?.basis ?? 'none',
    primaryRule: known?.primaryRule ?? 'none',
    plan: answer.plan,
    snapshotId: manifest.id,
    date: manifest.date,
    sources: manifest.sources,
  });
}
