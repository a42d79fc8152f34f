import { STATES } from '../../shared/states.ts';
import { searchWords } from './search-words.ts';

/** How newspapers shorten states, where that is not how the name begins. */
const OTHER_NAMES: readonly (readonly [code: string, name: string])[] = [
  ['VI', 'virgin islands'],
  ['FL', 'fla'],
  ['PA', 'penna'],
  ['DC', 'd c'],
  ['CA', 'cali'],
  ['NM', 'n mex'],
  ['ND', 'n dak'],
  ['SD', 's dak'],
  ['NC', 'n carolina'],
  ['SC', 's carolina'],
  ['WV', 'w va'],
  ['WV', 'w virginia'],
];

/** A state by one of its names. */
interface NamedState {
  readonly code: string;
  readonly words: readonly string[];
}

/** How sure it is that words are a state: its name or code, or only how the name begins. */
export interface StateRead {
  readonly code: string;
  readonly whole: boolean;
}

/** A beginning of fewer letters may be that of anything. */
const BEGINNING_LETTERS = 3;

/** The states by what people call them: code, name, the names of other languages. */
export class StateWords {
  readonly #named: readonly NamedState[];

  /** `others` are names in other languages, by code. */
  constructor(others: readonly (readonly [code: string, name: string])[] = []) {
    const names = [
      ...STATES.map(({ code, name }) => [code, name] as const),
      ...OTHER_NAMES,
      ...others,
    ];
    this.#named = [
      ...STATES.map(({ code }) => ({ code, words: [code.toLowerCase()] })),
      ...names.map(([code, name]) => ({ code, words: searchWords(name) })),
    ];
  }

  /** Every name but the codes. */
  names(): readonly NamedState[] {
    return this.#named.slice(STATES.length);
  }

  codes(): readonly NamedState[] {
    return this.#named.slice(0, STATES.length);
  }

  /** The states that these words are, all of them: first by a whole name, else by its beginning. */
  read(words: readonly string[]): readonly StateRead[] {
    if (words.length === 0) return [];
    const whole = this.#named.filter((name) => same(name.words, words));
    if (whole.length > 0) return unique(whole).map((code) => ({ code, whole: true }));
    const begun = this.#named.filter((name) => begins(name.words, words));
    return unique(begun).map((code) => ({ code, whole: false }));
  }
}

function same(name: readonly string[], words: readonly string[]): boolean {
  return name.length === words.length && name.every((word, i) => word === words[i]);
}

function begins(name: readonly string[], words: readonly string[]): boolean {
  const last = words.length - 1;
  const letters = words[last] ?? '';
  if (name.length < words.length || words.join('').length < BEGINNING_LETTERS) return false;
  return words.every((word, i) => (i === last ? name[i]?.startsWith(letters) : name[i] === word));
}

function unique(named: readonly NamedState[]): string[] {
  return [...new Set(named.map(({ code }) => code))];
}
