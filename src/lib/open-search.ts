import type { HouseMember, Senator } from '../core/people.ts';
import { Gazetteer } from '../core/search/gazetteer.ts';
import { Search, type SearchData } from '../core/search/search.ts';
import { decodePlaces } from '../format/places.ts';
import { type LightSnapshot, openLight } from './open-light.ts';
import type { SnapshotSource } from './snapshot-source.ts';

/** Search by name, and what there is to know about places and counties. */
export interface OpenedSearch {
  readonly search: Search;
  readonly gazetteer: Gazetteer;
}

/**
 * Opens a snapshot for search: the index of everything that has a name is made here, from the packs
 * of a first answer and the places. That is a third of a second of work, so not for the thread that
 * draws. `stateNames` are names of states in other languages, by code. Rejects with a Failure.
 */
export async function openSearch(
  source: SnapshotSource,
  stateNames: NonNullable<SearchData['stateNames']> = [],
): Promise<OpenedSearch> {
  const light = await openLight(source);
  const districtsOf = (zip: string) => {
    const answer = light.zips.lookup(zip);
    return answer.status === 'found' ? answer : null;
  };
  const places = await light.packs.open('places', decodePlaces);
  const gazetteer = new Gazetteer(places, districtsOf);
  const search = new Search({ gazetteer, districtsOf, members: membersOf(light), stateNames });
  return { search, gazetteer };
}

function membersOf({ seats, senators }: LightSnapshot): readonly (HouseMember | Senator)[] {
  return [...senators, ...[...seats.values()].flatMap(({ member }) => member ?? [])];
}
