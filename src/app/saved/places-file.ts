import type { SavedPlace } from '../../store/person-store.ts';
import { formatAddress, parseAddress } from '../routing/address.ts';
import { cleanName, MOST_PLACES } from './merge-places.ts';

const TYPE = 'pocket-district-saved';
const VERSION = 1;
export const FILE_NAME = 'pocket-district-saved.json';
/** Some 1,000 places take 100 kB. */
export const MOST_FILE_BYTES = 2_000_000;

/** Why a file is not read. */
type RefusedFile = 'not-ours' | 'newer' | 'too-large';

export type ReadFile =
  | { readonly ok: true; readonly places: readonly SavedPlace[] }
  | { readonly ok: false; readonly reason: RefusedFile };

/** Saved places as a file that a person can read, and any later version of the app. */
export function writePlacesFile(places: readonly SavedPlace[]): string {
  const rows = places.map(({ name, address }) => ({ name, address }));
  return `${JSON.stringify({ type: TYPE, version: VERSION, places: rows }, null, 2)}\n`;
}

/**
 * Reads such a file, which may come from anywhere. Rows that are no place of this app are left out;
 * a file that is not ours, or of a newer version, is a value that says so. Never throws.
 */
export function readPlacesFile(text: string): ReadFile {
  if (text.length > MOST_FILE_BYTES) return { ok: false, reason: 'too-large' };
  const file = parsed(text);
  if (file?.['type'] !== TYPE || !Array.isArray(file['places'])) {
    return { ok: false, reason: 'not-ours' };
  }
  const version = file['version'];
  if (typeof version !== 'number') return { ok: false, reason: 'not-ours' };
  if (version > VERSION) return { ok: false, reason: 'newer' };
  const places = file['places'].slice(0, MOST_PLACES).map(placeOf);
  return { ok: true, places: places.filter((place) => place !== null) };
}

/** A place as it may be kept, or null for what is none. */
export function placeOf(row: unknown): SavedPlace | null {
  if (!isRecord(row)) return null;
  const { name, address } = row;
  if (typeof name !== 'string' || typeof address !== 'string') return null;
  const at = parseAddress(address);
  const fragment = formatAddress(at);
  if (at.screen === 'unknown' || at.screen === 'shared' || fragment === '#/') return null;
  return { name: cleanName(name) || fragment.slice(2), address: fragment };
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
