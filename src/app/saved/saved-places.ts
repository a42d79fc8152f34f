import { signal } from '@preact/signals';
import type { SavedPlace } from '../../store/person-store.ts';
import { remember } from '../state/device-memory.ts';
import { isPassing, openPerson } from '../state/person.ts';
import {
  cleanName,
  MOST_PLACES,
  mergePlaces,
  withName,
  withPlace,
  withPlaceAt,
} from './merge-places.ts';
import { placeOf } from './places-file.ts';

/** Tells the first screen, before any database is open, that there is something to show. */
const HINT = 'has-saved';

/** What is saved, the latest first; null until it has been read. */
export const savedPlaces = signal<readonly SavedPlace[] | null>(null);

/** `memory`: it is forgotten with the page. `unreadable`: the database does not answer just now. */
export const savedTrouble = signal<'memory' | 'unreadable' | null>(null);

/** Reads what is saved. Never rejects. */
export async function readSaved(): Promise<void> {
  const opened = await openPerson();
  if (isPassing(opened)) {
    savedTrouble.value = 'unreadable';
    return;
  }
  const { store } = opened;
  try {
    show(await store.read('places'));
    savedTrouble.value = store.kind === 'memory' ? 'memory' : null;
  } catch {
    savedTrouble.value = 'unreadable';
  }
}

/** Saves a place under a name; true when it will be there the next time. Never rejects. */
export async function savePlace(place: SavedPlace): Promise<boolean> {
  const kept = placeOf(place);
  if (kept === null) return false;
  const done = await change((places) => withPlace(places, kept));
  return done && savedTrouble.peek() === null;
}

/** Gives the place at `address` another name; an empty one changes nothing. Never rejects. */
export async function renamePlace(address: string, name: string): Promise<boolean> {
  const clean = cleanName(name);
  return clean !== '' && change((places) => withName(places, address, clean));
}

/** Deletes the place at `address`. Never rejects. */
export function deletePlace(address: string): Promise<boolean> {
  return change((places) => places.filter((place) => place.address !== address));
}

/** Puts a deleted place back where it was. Never rejects. */
export function restorePlace(place: SavedPlace, index: number): Promise<boolean> {
  return change((places) => withPlaceAt(places, place, index));
}

/** Adds places from elsewhere; how many were new, or why none was taken. Never rejects. */
export async function addPlaces(
  others: readonly SavedPlace[],
): Promise<{ readonly added: number } | 'full' | 'unsaved'> {
  let added = 0;
  let full = false;
  const done = await change((places) => {
    const merged = mergePlaces(places, others);
    full = merged.places.length > MOST_PLACES;
    added = full ? 0 : merged.added;
    return full ? places : merged.places;
  });
  if (!done) return 'unsaved';
  return full ? 'full' : { added };
}

async function change(
  make: (places: readonly SavedPlace[]) => readonly SavedPlace[],
): Promise<boolean> {
  const opened = await openPerson();
  if (isPassing(opened)) return false;
  const { store } = opened;
  try {
    show(await store.change('places', (saved) => make(saved ?? []).slice(0, MOST_PLACES)));
    savedTrouble.value = store.kind === 'memory' ? 'memory' : null;
    return true;
  } catch {
    return false;
  }
}

function show(places: readonly SavedPlace[] | null): void {
  savedPlaces.value = places ?? [];
  remember(HINT, savedPlaces.value.length > 0);
}
