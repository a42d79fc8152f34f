import type { HitKind } from './search-hit.ts';
import { searchWords } from './search-words.ts';
import type { StateWords } from './state-words.ts';

/** One way to understand what was typed. */
export interface Reading {
  /** What has to stand in a name; empty where only the state is wanted. */
  readonly words: readonly string[];
  /** The one state that things must be in, or null for any. */
  readonly state: string | null;
  /** Whether the state was said in full; true where none was. */
  readonly stateWhole: boolean;
  /** The one kind that was named, or null for any. */
  readonly kind: HitKind | null;
}

const COUNTY = new Set(['county', 'counties', 'parish', 'borough', 'condado', 'parroquia']);
const TITLES = new Set([
  'rep',
  'representative',
  'congressman',
  'congresswoman',
  'congressperson',
  'delegate',
  'sen',
  'senator',
  'representante',
  'congresista',
  'senador',
  'senadora',
]);
const OF = new Set(['of', 'de']);
/** So many words may be a state: `District of Columbia`. */
const STATE_WORDS = 3;
/** `orange cou` is on its way to a county. */
const COUNTY_LETTERS = 3;

/**
 * Every way to understand a search, the plainest first: all of it a name, its end (or beginning) a
 * state, a word of it a county's or a member's title.
 */
export function readSearch(text: string, states: StateWords): readonly Reading[] {
  const words = searchWords(text);
  if (words.length === 0) return [];
  const readings = withStates(words, states, null);
  const [title = '', ...named] = words;
  if (TITLES.has(title) && named.length > 0) readings.push(...withStates(named, states, 'member'));
  const county = words.findIndex((word, i) => saysCounty(word, i > 0 && i === words.length - 1));
  if (county > 0) {
    readings.push(...withStates(words.toSpliced(county, 1), states, 'county'));
  } else if (county === 0 && words.length > 2 && OF.has(words[1] ?? '')) {
    readings.push(...withStates(words.slice(2), states, 'county'));
  }
  return readings;
}

function saysCounty(word: string, last: boolean): boolean {
  return COUNTY.has(word) || (last && word.length >= COUNTY_LETTERS && 'county'.startsWith(word));
}

function withStates(words: readonly string[], states: StateWords, kind: HitKind | null): Reading[] {
  const readings: Reading[] = [{ words, state: null, stateWhole: true, kind }];
  for (let count = 1; count <= Math.min(STATE_WORDS, words.length - 1); count++) {
    const at = words.length - count;
    for (const { code, whole } of states.read(words.slice(at))) {
      readings.push({ words: words.slice(0, at), state: code, stateWhole: whole, kind });
    }
    for (const { code, whole } of states.read(words.slice(0, count))) {
      if (whole) readings.push({ words: words.slice(count), state: code, stateWhole: true, kind });
    }
  }
  return readings;
}
