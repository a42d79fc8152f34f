import { districtCode } from '../core/district-names.ts';
import type { HouseMember, Senator } from '../core/people.ts';
import { Gazetteer } from '../core/search/gazetteer.ts';
import { Search, type SearchData } from '../core/search/search.ts';
import { numberedSeats } from '../shared/apportionment.ts';
import { STATES } from '../shared/states.ts';
import type { PocketDistrict } from './pocket-district.ts';

/** Search by name, and what there is to know about places and counties. */
export interface OpenedSearch {
  readonly search: Search;
  readonly gazetteer: Gazetteer;
}

/**
 * Makes the index of everything that has a name, from the packs of a snapshot: a third of a second of
 * work, so not on the thread that draws. `stateNames` are names of states in other languages, by
 * code. Rejects with a Failure where the places cannot be had.
 */
export async function openSearch(
  pocket: PocketDistrict,
  stateNames: NonNullable<SearchData['stateNames']> = [],
): Promise<OpenedSearch> {
  const districtsOf = (zip: string) => {
    const answer = pocket.lookupZip(zip);
    return answer.status === 'found' ? answer : null;
  };
  const gazetteer = new Gazetteer(await pocket.places(), districtsOf);
  const search = new Search({ gazetteer, districtsOf, members: membersOf(pocket), stateNames });
  return { search, gazetteer };
}

function membersOf(pocket: PocketDistrict): readonly (HouseMember | Senator)[] {
  return STATES.flatMap(({ code }) => [
    ...pocket.senatorsOf(code),
    ...districtCodes(code).flatMap((district) => pocket.getSeat(district)?.member ?? []),
  ]);
}

function districtCodes(state: string): string[] {
  const seats = numberedSeats(state);
  if (seats === 0) return [districtCode(state, null)];
  return Array.from({ length: seats }, (_, i) => districtCode(state, i + 1));
}
