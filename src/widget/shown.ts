import type { District } from '../core/district.ts';
import type { KnownZip, UnknownZip, ZipMisreadReason } from '../core/zip-answer.ts';
import type { LightSnapshot } from '../lib/open-light.ts';
import type { Certainty } from './events.ts';
import type { Reading } from './reading.ts';

/** A district that the person has found among several: picked, tapped on the map, or stood in. */
export interface Pick {
  readonly code: string;
  readonly certainty: Extract<Certainty, 'chosen' | 'map' | 'position'>;
}

/** What there is to see under the box. */
export type Shown =
  | { readonly kind: 'nothing' }
  /** A ZIP, and the data to answer it is not here yet. */
  | { readonly kind: 'waiting' }
  | {
      readonly kind: 'misread';
      readonly reason: ZipMisreadReason;
      readonly suggestion: string | null;
    }
  | { readonly kind: 'unknown'; readonly answer: UnknownZip }
  | { readonly kind: 'none'; readonly answer: KnownZip }
  | {
      readonly kind: 'one';
      readonly district: District;
      readonly certainty: Certainty;
      /** The ZIP's answer; null for a position alone. */
      readonly answer: KnownZip | null;
    }
  | {
      readonly kind: 'several';
      readonly districts: readonly District[];
      readonly answer: KnownZip | null;
    };

/** From what was read, what the person has found since, and the data. */
export function shownFor(
  reading: Reading,
  pick: Pick | null,
  near: readonly string[],
  light: LightSnapshot | null,
): Shown {
  if (reading.kind === 'misread') {
    // What is offered is a ZIP that there is, once that can be known.
    const { suggestion } = reading;
    const isNone = suggestion !== null && light?.zips.lookup(suggestion).status === 'unknown';
    return isNone ? { ...reading, suggestion: null } : reading;
  }
  if (light === null) return { kind: reading.kind === 'zip' ? 'waiting' : 'nothing' };
  const known = (codes: readonly string[]) =>
    codes.map((code) => light.districts.get(code)).filter((found) => found !== undefined);
  const picked = pick === null ? undefined : light.districts.get(pick.code);
  if (reading.kind === 'nothing') {
    if (picked !== undefined && pick !== null) {
      return { kind: 'one', district: picked, certainty: pick.certainty, answer: null };
    }
    const districts = known(near);
    return districts.length === 0
      ? { kind: 'nothing' }
      : { kind: 'several', districts, answer: null };
  }
  const answer = light.zips.lookup(reading.zip);
  if (answer.status === 'unknown') return { kind: 'unknown', answer };
  if (picked !== undefined && pick !== null) {
    return { kind: 'one', district: picked, certainty: pick.certainty, answer };
  }
  const districts = known(answer.districts.map(({ code }) => code));
  const [first] = districts;
  if (first === undefined) return { kind: 'none', answer };
  if (districts.length > 1) return { kind: 'several', districts, answer };
  const certainty = answer.estimated ? 'estimate' : 'certain';
  return { kind: 'one', district: first, certainty, answer };
}
