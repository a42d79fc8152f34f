import { isDistrict } from '../core/district-names.ts';
import type { ByteReader } from './byte-reader.ts';
import { type ListedDistrict, readDistrictList } from './district-list.ts';

/** A district list of which every district is one: the apportionment bounds what can be claimed. */
export function readKnownDistricts(reader: ByteReader): ListedDistrict[] {
  const districts = readDistrictList(reader);
  const unknown = districts.find(({ state, number }) => !isDistrict(state, number));
  if (unknown !== undefined)
    reader.corrupt(`has no district ${unknown.number} of ${unknown.state}`);
  return districts;
}
