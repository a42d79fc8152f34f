import type { SavedPlace } from '../../store/person-store.ts';

/** So many are kept. A list of doors is no saved place: it has a screen of its own. */
export const MOST_PLACES = 1000;
/** Longer names do not fit a screen. */
export const LONGEST_NAME = 80;

/** A name as it is kept: in one line, without what cannot be seen, and not too long. */
export function cleanName(name: string): string {
  return [
    ...name
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
      .trim(),
  ]
    .slice(0, LONGEST_NAME)
    .join('')
    .trim();
}

/** Adds `place` as the latest; one that is saved already keeps its name and its row. */
export function withPlace(places: readonly SavedPlace[], place: SavedPlace): readonly SavedPlace[] {
  return places.some(({ address }) => address === place.address) ? places : [place, ...places];
}

/** `places` with `others` after them, as far as they are not here already, and how many those are. */
export function mergePlaces(places: readonly SavedPlace[], others: readonly SavedPlace[]) {
  const known = new Set(places.map(({ address }) => address));
  const added: SavedPlace[] = [];
  for (const place of others) {
    if (known.has(place.address)) continue;
    known.add(place.address);
    added.push(place);
  }
  return { places: [...places, ...added], added: added.length };
}

/** `places` with another name for the one at `address`. */
export function withName(
  places: readonly SavedPlace[],
  address: string,
  name: string,
): readonly SavedPlace[] {
  return places.map((place) => (place.address === address ? { ...place, name } : place));
}

/** `places` with `place` back at `index`, where it was before it was deleted. */
export function withPlaceAt(
  places: readonly SavedPlace[],
  place: SavedPlace,
  index: number,
): readonly SavedPlace[] {
  if (places.some(({ address }) => address === place.address)) return places;
  return [...places.slice(0, index), place, ...places.slice(index)];
}
