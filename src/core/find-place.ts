import type { Point } from '../shared/point.ts';
import { STATES } from '../shared/states.ts';
import type { ZipPlace } from './place.ts';

/** All places of ZIPs, as far as a search needs them. */
export interface PlacesOfZips {
  zips(): Iterable<string>;
  get(zip: string): ZipPlace | null;
}

/**
 * The point of a place by its name, `Mountain View, CA`: the middle of its ZIPs. Without a state the
 * place of this name with the most ZIPs; null where there is none.
 */
export function findPlace(places: PlacesOfZips | null, name: string): Point | null {
  if (places === null) return null;
  const { place, state } = splitName(name);
  const sums = new Map<string, { lat: number; lon: number; count: number }>();
  for (const zip of places.zips()) {
    const row = places.get(zip);
    if (row === null || row.point === null || row.place?.toLowerCase() !== place) continue;
    if (state !== null && row.state !== state) continue;
    const sum = sums.get(row.state) ?? { lat: 0, lon: 0, count: 0 };
    sum.lat += row.point.lat;
    sum.lon += row.point.lon;
    sum.count++;
    sums.set(row.state, sum);
  }
  const [largest] = [...sums.values()].sort((a, b) => b.count - a.count);
  if (largest === undefined) return null;
  return { lat: largest.lat / largest.count, lon: largest.lon / largest.count };
}

function splitName(name: string): { place: string; state: string | null } {
  const plain = name
    .replace(/,?\s*(?:USA|U\.S\.A?\.?|United States)$/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  const lower = plain.toLowerCase();
  for (const { code, name: full } of STATES) {
    for (const ending of [code, full]) {
      const found = new RegExp(`^(.+?)(?:, ?| )${ending.toLowerCase()}$`).exec(lower)?.[1];
      if (found !== undefined) return { place: found, state: code };
    }
  }
  return { place: lower, state: null };
}
