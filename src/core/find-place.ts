import type { Point } from '../shared/point.ts';
import { STATES } from '../shared/states.ts';
import type { ZipPlace } from './place.ts';
import { nameKey } from './search/search-words.ts';

/** All places of ZIPs, as far as a search needs them. */
export interface PlacesOfZips {
  zips(): Iterable<string>;
  get(zip: string): ZipPlace | null;
}

/** A place that a name may mean. */
export interface NamedPlace {
  /** `Springfield, IL`; of a ZIP with the ZIP behind it. */
  readonly name: string;
  /** The middle of its ZIPs. */
  readonly point: Point;
}

/**
 * The places that a text may name, `Mountain View, CA` or `90210`, those with the most ZIPs first:
 * one in each state that has the name where the text names no state. A ZIP, alone or behind a place,
 * is the place of that ZIP. None where nothing is known by the text, or not to some miles: no place is
 * published for the ZIPs of Puerto Rico and the islands but the middle of the district.
 */
export function findPlaces(places: PlacesOfZips | null, text: string): readonly NamedPlace[] {
  if (places === null) return [];
  const plain = text.replace(/,?\s*(?:USA|U\.S\.A?\.?|United States)$/i, '').trim();
  const zip = /(?:^|[\s,])(\d{5})(?:-\d{4})?$/.exec(plain)?.[1];
  if (zip !== undefined) return placeOfZip(places.get(zip));
  const whole = placesCalled(places, plain, null);
  if (whole.length > 0) return whole;
  const { place, state } = splitName(plain);
  return state === null ? [] : placesCalled(places, place, state);
}

function placeOfZip(row: ZipPlace | null): readonly NamedPlace[] {
  if (row === null || row.point === null || row.pointQuality === 'district') return [];
  const name = [row.place, `${row.state} ${row.zip}`].filter(Boolean).join(', ');
  return [{ name, point: row.point }];
}

function placesCalled(
  places: PlacesOfZips,
  name: string,
  state: string | null,
): readonly NamedPlace[] {
  const key = nameKey(name);
  if (key === '') return [];
  const sums = new Map<string, { name: string; lat: number; lon: number; count: number }>();
  for (const zip of zipsByInitial(places).get(key.charAt(0)) ?? []) {
    const row = places.get(zip);
    if (row === null || row.point === null || row.place === null) continue;
    if (state !== null && row.state !== state) continue;
    if (row.pointQuality === 'district') continue;
    if (nameKey(row.place) !== key) continue;
    const sum = sums.get(row.state) ?? { name: row.place, lat: 0, lon: 0, count: 0 };
    sum.lat += row.point.lat;
    sum.lon += row.point.lon;
    sum.count++;
    sums.set(row.state, sum);
  }
  return [...sums]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([code, { name: place, lat, lon, count }]) => ({
      name: `${place}, ${code}`,
      point: { lat: lat / count, lon: lon / count },
    }));
}

/** Kept, since a person who types asks with every letter, and the places stay the same. */
const INITIALS = new WeakMap<PlacesOfZips, Map<string, string[]>>();

/** The ZIPs by the first letter of the key of their place's name. */
function zipsByInitial(places: PlacesOfZips): ReadonlyMap<string, readonly string[]> {
  const known = INITIALS.get(places);
  if (known !== undefined) return known;
  const found = new Map<string, string[]>();
  for (const zip of places.zips()) {
    const initial = nameKey((places.get(zip)?.place ?? '').slice(0, 2)).charAt(0);
    if (initial === '') continue;
    const zips = found.get(initial);
    if (zips === undefined) found.set(initial, [zip]);
    else zips.push(zip);
  }
  INITIALS.set(places, found);
  return found;
}

/** The longest ending counts: `Mountain View West Virginia` is no place in Virginia. */
function splitName(name: string): { place: string; state: string | null } {
  const lower = name.replace(/\s+/g, ' ').toLowerCase();
  let split: { place: string; state: string | null } = { place: lower, state: null };
  for (const { code, name: full } of STATES) {
    for (const ending of [code, full]) {
      const found = new RegExp(`^(.+?)(?:, ?| )${ending.toLowerCase()}$`).exec(lower)?.[1];
      if (found !== undefined && found.length < split.place.length) {
        split = { place: found, state: code };
      }
    }
  }
  return split;
}
