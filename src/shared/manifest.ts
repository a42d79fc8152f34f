import type { Plan } from './plan.ts';

/** What a manifest says of itself; anything else at its address is not ours. */
export const MANIFEST_TYPE = 'pocket-district-snapshot';
/** The manifest layout this code reads. */
export const MANIFEST_SCHEMA = 1;
/** The manifest's name beside its packs. */
export const MANIFEST_FILE = 'manifest.json';

/** Names of the packs that a ZIP needs for its first answer. */
export const FIRST_ANSWER_PACKS = ['zips', 'districts', 'people'] as const;

/** One pack as the manifest names it. */
export interface PackEntry {
  /** `zips`, `districts`, `people`, `offices`, `places`, `lines-overview`, `lines-XX`. */
  readonly name: string;
  /** Version of the pack's own layout; a newer one than the code knows is left alone. */
  readonly format: number;
  /** File name beside the manifest: `zips-1a2b3c4d5e.pack`, named by its content's hash. */
  readonly file: string;
  /** Length of the file in bytes, as fetched. */
  readonly sizeBytes: number;
  /** SHA-256 of the file, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Vintage of the newest source in it, `YYYY-MM-DD`. */
  readonly date: string;
}

/** A public file that a snapshot was made from. */
export interface SourceEntry {
  readonly id: string;
  readonly title: string;
  /** Where it is published; null for what was compiled from many publications. */
  readonly url: string | null;
  readonly licence: string;
  /** `YYYY`, or `YYYY-MM-DD` where the day is known. */
  readonly vintage: string;
}

/** A snapshot: one plan, one date, and the packs that make it. */
export interface Manifest {
  readonly type: typeof MANIFEST_TYPE;
  readonly schema: typeof MANIFEST_SCHEMA;
  readonly plan: Plan;
  /** Newest vintage in the snapshot, `YYYY-MM-DD`: also the floor for a device's clock. */
  readonly date: string;
  /** First 16 hexadecimal digits of the SHA-256 over plan, date and the packs' hashes. */
  readonly id: string;
  readonly packs: readonly PackEntry[];
  readonly sources: readonly SourceEntry[];
}
