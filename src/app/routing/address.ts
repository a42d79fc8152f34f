import { districtCode } from '../../core/district-names.ts';
import { parseDistrictName } from '../../core/parse-district-name.ts';
import { stateByCode } from '../../shared/states.ts';

/** Every place in the app. All of them live in the fragment, which no server ever sees. */
export type Address =
  /** `zip` is what the address says, not yet checked to be a ZIP; null is the empty box. */
  | { readonly screen: 'home'; readonly zip: string | null }
  /** `CA-36`; always a name that is possible, not always one of the data. */
  | { readonly screen: 'district'; readonly code: string }
  /** The answer at a position, and the map around one: as written, not yet read. */
  | { readonly screen: 'at'; readonly position: string }
  | { readonly screen: 'map'; readonly position: string | null }
  /** A text that another app has shared with this one, as it came. */
  | { readonly screen: 'shared'; readonly text: string }
  /** A state whose lines change, by its postal code; null: all of them. */
  | { readonly screen: 'changes'; readonly state: string | null }
  | { readonly screen: PlainScreen }
  /** `CA`, `MN/saint-paul`, `L000582`, `120/zip/90210`: as written, and perhaps of nothing that there is. */
  | { readonly screen: 'page'; readonly kind: PageKind; readonly name: string }
  /** `said` is the name of a district that there is not, or null for any other address. */
  | { readonly screen: 'unknown'; readonly said: string | null };

const PLAIN_SCREENS = [
  'about',
  'data',
  'settings',
  'here',
  'watch',
  'saved',
  'list',
  'diagnostics',
  'embed',
] as const;

type PlainScreen = (typeof PLAIN_SCREENS)[number];

const PAGE_KINDS = ['place', 'county', 'state', 'member', 'plan'] as const;

export type PageKind = (typeof PAGE_KINDS)[number];

/** Longer texts are no ZIP anyone means, and no name of a district. */
const LONGEST_PART = 100;

/**
 * Reads a fragment (`#/zip/90210`), which anybody may have written. Every text gives an address;
 * one that means nothing gives the screen `unknown`.
 */
export function parseAddress(fragment: string): Address {
  const path = fragment.replace(/^#?\/?/, '').replace(/\/$/, '');
  if (path === '') return { screen: 'home', zip: null };
  const slash = path.indexOf('/');
  const screen = slash < 0 ? path : path.slice(0, slash);
  const rest = slash < 0 ? null : decoded(path.slice(slash + 1));
  if (rest === null) {
    if (screen === 'map') return { screen, position: null };
    if (screen === 'changes') return { screen, state: null };
    const plain = PLAIN_SCREENS.find((name) => name === screen);
    return plain === undefined ? UNKNOWN : { screen: plain };
  }
  if (screen === 'shared') return { screen, text: rest };
  if (rest === '' || rest.length > LONGEST_PART) return UNKNOWN;
  if (screen === 'zip') return { screen: 'home', zip: rest };
  if (screen === 'at' || screen === 'map') return { screen, position: rest };
  if (screen === 'district') return districtAddress(rest);
  const kind = PAGE_KINDS.find((name) => name === screen);
  if (kind !== undefined) return { screen: 'page', kind, name: rest };
  if (screen === 'changes') {
    const state = stateByCode(rest.toUpperCase());
    return state === null ? UNKNOWN : { screen, state: state.code };
  }
  return UNKNOWN;
}

/** The fragment of an address, in its one canonical spelling. */
export function formatAddress(address: Address): string {
  switch (address.screen) {
    case 'home':
      return address.zip === null ? '#/' : `#/zip/${encodeURIComponent(address.zip)}`;
    case 'district':
      return `#/district/${address.code}`;
    case 'at':
    case 'map':
      return `#/${address.screen}${address.position === null ? '' : `/${written(address.position)}`}`;
    case 'changes':
      return address.state === null ? '#/changes' : `#/changes/${address.state}`;
    case 'shared':
      return `#/shared/${encodeURIComponent(address.text)}`;
    case 'page':
      return `#/${address.kind}/${encodeURI(address.name)}`;
    case 'unknown':
      return '#/';
    default:
      return `#/${address.screen}`;
  }
}

const UNKNOWN: Address = { screen: 'unknown', said: null };

function districtAddress(name: string): Address {
  const key = parseDistrictName(name);
  return key === null
    ? { screen: 'unknown', said: name }
    : { screen: 'district', code: districtCode(key.state, key.number) };
}

/** A position stays legible: its comma need not be escaped in a fragment. */
function written(position: string): string {
  return encodeURIComponent(position).replace(/%(?:2C|3B|3D)/g, decodeURIComponent);
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
