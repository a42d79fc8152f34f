import type { PlacesOfZips } from '../core/find-place.ts';
import { NextZips } from '../core/next-zips.ts';
import type { HouseMember, Senator } from '../core/people.ts';
import { Gazetteer } from '../core/search/gazetteer.ts';
import { Search, type SearchData } from '../core/search/search.ts';
import { ZipIndex } from '../core/zip-index.ts';
import { decodePeople, type People } from '../format/people.ts';
import { decodePlaces } from '../format/places.ts';
import { decodeZips } from '../format/zips.ts';
import { planPackName } from '../shared/pack-names.ts';
import type { Plan } from '../shared/plan.ts';
import { SnapshotPacks } from './snapshot-packs.ts';
import type { SnapshotSource } from './snapshot-source.ts';

/** Search by name, and what there is to know about places and counties. */
export interface OpenedSearch {
  readonly search: Search;
  readonly gazetteer: Gazetteer;
}

export interface SearchOpenOptions {
  /** Whose lines the districts of ZIPs are of; default: the manifest's plan. */
  readonly plan?: Plan;
  /** Names of states in other languages than English, by code. */
  readonly stateNames?: NonNullable<SearchData['stateNames']>;
  /**
   * Gets a search for ZIPs, states, districts and members, before places and counties are read; also
   * where these are missing, and the opening then rejects.
   */
  readonly onEarly?: (search: Search) => void;
}

const NO_PLACES: PlacesOfZips = { zips: () => [], get: () => null };

/**
 * Opens a snapshot for search: the index of everything that has a name is made here, from the packs
 * of ZIPs, people and places. That is a third of a second of work, so not for the thread that
 * draws. Rejects with a Failure.
 */
export async function openSearch(
  source: SnapshotSource,
  { plan, stateNames = [], onEarly }: SearchOpenOptions = {},
): Promise<OpenedSearch> {
  const manifest = await source.manifest();
  const packs = new SnapshotPacks(source, manifest);
  const [zips, people] = await Promise.all([
    zipsOf(packs, plan ?? manifest.plan),
    packs.open('people', decodePeople),
  ]);
  const districtsOf = (zip: string) => {
    const answer = zips.lookup(zip);
    return answer.status === 'found' ? answer : null;
  };
  const others = { districtsOf, members: membersOf(people), stateNames };
  onEarly?.(new Search({ ...others, gazetteer: new Gazetteer(NO_PLACES, districtsOf) }));
  const gazetteer = new Gazetteer(await packs.open('places', decodePlaces), districtsOf);
  return { search: new Search({ ...others, gazetteer }), gazetteer };
}

async function zipsOf(packs: SnapshotPacks, plan: Plan): Promise<ZipIndex | NextZips> {
  const open = (name: string) =>
    packs.open(name, (body, of, planOf) => new ZipIndex(decodeZips(body, of, planOf)));
  const zips = await open('zips');
  return plan === zips.plan ? zips : new NextZips(zips, await open(planPackName(plan, 'zips')));
}

function membersOf({ seats, senators }: People): readonly (HouseMember | Senator)[] {
  return [...senators, ...seats.flatMap(({ member }) => member ?? [])];
}
