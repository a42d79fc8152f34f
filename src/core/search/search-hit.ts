import type { SeatRole } from '../district.ts';

/** A place or a county, by name and state. */
export interface AreaName {
  /** As published: `Saint Paul`, `Los Angeles` without the word County. */
  readonly name: string;
  /** Postal code. */
  readonly state: string;
}

/** What a search has found, as plain data. */
export type SearchHit =
  | { readonly kind: 'zip'; readonly zip: string }
  | { readonly kind: 'state'; readonly state: string }
  | { readonly kind: 'district'; readonly code: string }
  | ({
      readonly kind: 'place' | 'county';
      /** How its name stands in an address. */
      readonly key: string;
      readonly zipCount: number;
      /** Codes of the districts of its ZIPs, those of most ZIPs first. */
      readonly districts: readonly string[];
    } & AreaName)
  | {
      readonly kind: 'member';
      readonly bioguide: string;
      readonly name: string;
      readonly role: SeatRole | 'senator';
      readonly state: string;
      /** Code of the district of a member of the House; null of a senator. */
      readonly district: string | null;
    };

export type HitKind = SearchHit['kind'];

/** Hits of one kind, the best first. Groups come in the order of their best. */
export interface HitGroup {
  readonly kind: HitKind;
  readonly hits: readonly SearchHit[];
  /** Whether even the best of them only resembles what was typed. */
  readonly near: boolean;
}
