import type { Plan } from '../shared/plan.ts';

/**
 * What a ZIP is. `area`: the Census has an area for it (a ZCTA). `point`: the Postal Service uses it
 * for a PO box or one building. `military`: APO, FPO, DPO. `associated-state`: Palau, the Marshall
 * Islands and Micronesia, which use U.S. ZIPs and have no member of Congress.
 */
export type ZipType = 'area' | 'point' | 'military' | 'associated-state';

/**
 * Where the set of districts comes from. `census-relation`: the Census relates the ZIP's area to
 * exactly these. `place-relation`: the ZIP has no area; these are the districts that the areas of
 * its place touch. `point-only`: no area of its place is known; the district of its point.
 * `none`: no district. `plan-estimate`: candidates on new lines that the Census has not yet related
 * to ZIPs, by the ZIP's point, its neighbours' points and its old districts.
 */
export type ZipBasis =
  | 'census-relation'
  | 'place-relation'
  | 'point-only'
  | 'none'
  | 'plan-estimate';

/**
 * Why the first district stands first. `only-district`: there is one. `land-share`: it has the most
 * land of the ZIP. `point-in-district`: the ZIP's point lies in it. `nearest-district`: the point
 * lies in none of them, this one is nearest. `none`: no district, or no point to go by. `near-line`:
 * the point lies in it, but so near a line that it may as well lie in another.
 */
export type PrimaryRule =
  | 'only-district'
  | 'land-share'
  | 'point-in-district'
  | 'nearest-district'
  | 'none'
  | 'near-line';

/** A district as a ZIP's answer names it. */
export interface ZipDistrict {
  /** `CA-36`, `AK-AL`. */
  readonly code: string;
  /** Census GEOID: `0636`, `0200`, `1198`. */
  readonly geoid: string;
  /** `ocd-division/country:us/state:ca/cd:36`. */
  readonly ocdId: string;
  /** The likeliest one; exactly one of a list is. */
  readonly primary: boolean;
}

/** A ZIP that is one, with its districts (none for a military or an associated-state ZIP). */
export interface KnownZip {
  readonly kind: 'zip';
  readonly status: 'found' | 'no-district';
  readonly zip: string;
  readonly zipType: ZipType;
  /** True when the Census relates the ZIP's area to two districts or more. */
  readonly split: boolean;
  /** True when the districts are candidates by a rule of ours and not the Census relation. */
  readonly estimated: boolean;
  /** Likeliest first. Empty for `no-district`. */
  readonly districts: readonly ZipDistrict[];
  /** Postal codes of the states of `districts`, the likeliest district's first. For a military ZIP
   * `AA`, `AE` or `AP`, for an associated state `FM`, `MH` or `PW`. */
  readonly states: readonly string[];
  readonly basis: ZipBasis;
  readonly primaryRule: PrimaryRule;
  readonly plan: Plan;
}

/** Five digits that are no ZIP in the data. */
export interface UnknownZip {
  readonly kind: 'zip';
  readonly status: 'unknown';
  readonly zip: string;
  /** States that have ZIPs with the same first three digits: a hint, not an answer. */
  readonly prefixStates: readonly string[];
  readonly plan: Plan;
}

/** Why a text is no ZIP. The sentence for each stands in src/app/messages and src/cli. */
export type ZipMisreadReason = 'empty' | 'not-digits' | 'too-short' | 'too-long' | 'bad-plus-four';

/** A text that is no ZIP. */
export interface InvalidZip {
  readonly kind: 'zip';
  readonly status: 'invalid';
  readonly reason: ZipMisreadReason;
  /** A ZIP that may have been meant (`2138` gives `02138`, `90210-12` gives `90210`), or null. */
  readonly suggestion: string | null;
}

/** Every answer to a ZIP. Deeply frozen: one object serves every caller. */
export type ZipAnswer = KnownZip | UnknownZip | InvalidZip;
