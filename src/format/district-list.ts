import { STATES } from '../shared/states.ts';
import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';

/** A district of a plan; null is the only district of its state. */
export interface ListedDistrict {
  readonly state: string;
  readonly number: number | null;
}

/**
 * Every district of a plan in the order of GEOIDs: for each state in FIPS order how many numbered
 * ones it has, 0 for one at large (or a delegate), 255 for a state that is not in the pack.
 */
export function writeDistrictList(out: ByteWriter, districts: readonly ListedDistrict[]): void {
  const rewritten: ListedDistrict[] = [];
  for (const { code } of STATES) {
    const own = districts.filter((district) => district.state === code);
    const numbered = own.filter((district) => district.number !== null).length;
    out.u8(own.length === 0 ? 255 : numbered);
    rewritten.push(...districtsOf(code, own.length === 0 ? 255 : numbered));
  }
  if (JSON.stringify(rewritten) !== JSON.stringify(districts)) {
    throw new RangeError('districts must be numbered from 1 in each state, in the order of GEOIDs');
  }
}

export function readDistrictList(reader: ByteReader): ListedDistrict[] {
  return STATES.flatMap(({ code }) => districtsOf(code, reader.u8()));
}

function districtsOf(state: string, numbered: number): ListedDistrict[] {
  if (numbered === 255) return [];
  if (numbered === 0) return [{ state, number: null }];
  return Array.from({ length: numbered }, (_, i) => ({ state, number: i + 1 }));
}
