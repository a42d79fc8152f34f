import { SHORT_FOR } from './short-words.ts';
import { Vocabulary } from './vocabulary.ts';

/** A name of a thing: its words as nameWords gives them, and which thing it is. */
export interface SearchName {
  readonly words: readonly string[];
  readonly thing: number;
  /** Another name than its own: `nyc` means New York, and `n` means much else. */
  readonly byname?: boolean;
}

/**
 * How well a name fits. `exact`: it is the words that were typed. `beginning`: it begins with them.
 * `words`: they are all in it. `near`: the same with letters that are wrong, missing or too many.
 */
export type Fit = 'exact' | 'beginning' | 'words' | 'near';

/**
 * Told of a name that fits: of which thing, how, and how many letters are wrong, missing or too many
 * (0 but for `near`). Plain arguments: a single letter finds thousands.
 */
export type OnMatch = (thing: number, fit: Fit, edits: number) => void;

/** Misspelt words that were looked for before in one search, by what was typed. */
export type NearWords = Map<string, ReadonlyMap<number, number>>;

/** A word that was typed, against the vocabulary. */
interface Wanted {
  readonly from: number;
  readonly to: number;
  /** Indexes of words that are this word, or what it is short for. */
  readonly same: readonly number[];
  /** Misspelt words by index, with their edits; null where none are wanted. */
  readonly near: ReadonlyMap<number, number> | null;
}

/** With fewer letters nobody is on the way to a byname. */
const BYNAME_LETTERS = 4;
/** Of a short word one letter makes another word. */
const ONE_EDIT_LETTERS = 4;
const TWO_EDITS_LETTERS = 8;
/** With one letter fewer, two may be off where none of them is foreign to the word: `bufallo`. */
const SAME_LETTERS = TWO_EDITS_LETTERS - 1;
/** The beginnings of words are many, so what resembles one has to be longer. */
const ONE_EDIT_BEGUN = 6;
const TWO_EDITS_BEGUN = 9;
/** Spelt as they are meant: an office, and no name of anything. */
const NO_NAMES = new Set(
  'speaker leader president governor mayor congress senate house vote voter voting election'.split(
    ' ',
  ),
);

/**
 * Names by their words. A search takes the rarest of the words typed, goes through the names that
 * have it, and looks for the others in each of those: names are short.
 */
export class NameIndex {
  readonly #vocabulary: Vocabulary;
  readonly #things: Uint32Array;
  readonly #bynames: Uint8Array;
  /** Words of every name, one after another, and where each name's begin. */
  readonly #words: Uint16Array;
  readonly #starts: Uint32Array;
  /** The names that have a word, by word, one after another, and where each word's begin. */
  readonly #holders: Uint32Array;
  readonly #firstHolder: Uint32Array;

  constructor(names: readonly SearchName[]) {
    this.#vocabulary = new Vocabulary(names.flatMap(({ words }) => words));
    const idOf = new Map(this.#vocabulary.words.map((word, id) => [word, id]));
    if (idOf.size > 0xffff) throw new RangeError(`${idOf.size} different words`);
    this.#things = Uint32Array.from(names, ({ thing }) => thing);
    this.#bynames = Uint8Array.from(names, ({ byname }) => (byname ? 1 : 0));
    this.#starts = new Uint32Array(names.length + 1);
    names.forEach(({ words }, name) => {
      this.#starts[name + 1] = (this.#starts[name] as number) + words.length;
    });
    this.#words = new Uint16Array(this.#starts[names.length] as number);
    this.#firstHolder = new Uint32Array(idOf.size + 1);
    let at = 0;
    for (const { words } of names) {
      for (const word of words) {
        const id = idOf.get(word) as number;
        this.#words[at++] = id;
        this.#firstHolder[id + 1] = (this.#firstHolder[id + 1] as number) + 1;
      }
    }
    for (let id = 0; id < idOf.size; id++) {
      this.#firstHolder[id + 1] =
        (this.#firstHolder[id + 1] as number) + (this.#firstHolder[id] as number);
    }
    this.#holders = new Uint32Array(at);
    const next = this.#firstHolder.slice();
    for (let name = 0; name < names.length; name++) {
      for (let i = this.#starts[name] as number; i < (this.#starts[name + 1] as number); i++) {
        const id = this.#words[i] as number;
        const place = next[id] as number;
        this.#holders[place] = name;
        next[id] = place + 1;
      }
    }
  }

  /**
   * Calls `found` for every name that has all these words, the last of which may be a beginning, and
   * so may the others; with `misspelt` for those too that have something like them (it remembers
   * what was near in other readings of the same search). A thing may be found by several names.
   */
  find(typed: readonly string[], misspelt: NearWords | null, found: OnMatch): void {
    const wanted = typed.map((word, i) => this.#want(word, misspelt, i === typed.length - 1));
    const letters = typed.reduce((sum, word) => sum + word.length, 0);
    const counts = wanted.map((each) => this.#count(each));
    const rarest = counts.indexOf(Math.min(...counts));
    const first = wanted[rarest];
    if (first === undefined || counts[rarest] === 0) return;
    const go = (from: number, to: number): void => {
      const end = this.#firstHolder[to] as number;
      for (let i = this.#firstHolder[from] as number; i < end; i++) {
        this.#match(this.#holders[i] as number, wanted, letters, found);
      }
    };
    go(first.from, first.to);
    for (const id of first.same) if (id < first.from || id >= first.to) go(id, id + 1);
    for (const id of first.near?.keys() ?? []) {
      if (id < first.from || id >= first.to) go(id, id + 1);
    }
  }

  #want(word: string, misspelt: NearWords | null, last: boolean): Wanted {
    const [from, to] = this.#vocabulary.beginningWith(word);
    const same = [word, ...(SHORT_FOR.get(word) ?? [])]
      .map((each) => this.#vocabulary.indexOf(each))
      .filter((id) => id >= 0);
    const near = misspelt === null ? null : this.#near(word, misspelt, last);
    return { from, to, same, near };
  }

  #near(word: string, known: NearWords, last: boolean): ReadonlyMap<number, number> {
    const key = last ? `${word}*` : word;
    let near = known.get(key);
    if (near === undefined) {
      near = this.#misspelt(word, last);
      known.set(key, near);
    }
    return near;
  }

  /** The words that resemble one so much that it may have been meant, with their edits. */
  #misspelt(word: string, last: boolean): Map<number, number> {
    if (/\d/.test(word) || word.length < ONE_EDIT_LETTERS || NO_NAMES.has(word)) return new Map();
    const vocabulary = this.#vocabulary;
    const most = word.length < SAME_LETTERS ? 1 : 2;
    const near = vocabulary.near(word, most, false);
    if (word.length === SAME_LETTERS) {
      for (const [id, edits] of near) {
        if (edits > 1 && !sameLetters(word, vocabulary.words[id] ?? '')) near.delete(id);
      }
    }
    if (!last || word.length < ONE_EDIT_BEGUN) return near;
    const begun = vocabulary.near(word, word.length < TWO_EDITS_BEGUN ? 1 : 2, true);
    for (const [id, edits] of begun) near.set(id, Math.min(edits, near.get(id) ?? edits));
    return near;
  }

  #count({ from, to, same, near }: Wanted): number {
    const between = (a: number, b: number) =>
      (this.#firstHolder[b] as number) - (this.#firstHolder[a] as number);
    let count = between(from, to);
    for (const id of same) if (id < from || id >= to) count += between(id, id + 1);
    for (const id of near?.keys() ?? []) if (id < from || id >= to) count += between(id, id + 1);
    return count;
  }

  #match(name: number, wanted: readonly Wanted[], letters: number, found: OnMatch): void {
    const start = this.#starts[name] as number;
    const end = this.#starts[name + 1] as number;
    let edits = 0;
    let inOrder = true;
    let whole = true;
    for (let i = 0; i < wanted.length; i++) {
      const want = wanted[i] as Wanted;
      // Where it should stand, else wherever it stands.
      let cost = start + i < end ? costOf(want, this.#words[start + i] as number) : MISS;
      if (cost === MISS) {
        inOrder = false;
        for (let at = start; at < end && cost === MISS; at++) {
          cost = costOf(want, this.#words[at] as number);
        }
        if (cost === MISS) return;
      }
      if (cost === BEGINS) whole = false;
      else edits += cost;
    }
    const thing = this.#things[name] as number;
    const exact = inOrder && whole && end - start === wanted.length;
    if (this.#bynames[name] === 1 && !exact && letters < BYNAME_LETTERS) return;
    if (edits > 0) found(thing, 'near', edits + (exact ? 0 : UNLIKE_EXACT));
    else found(thing, exact ? 'exact' : inOrder ? 'beginning' : 'words', 0);
  }
}

/** Of two names misspelt alike, the one without more words comes first. */
const UNLIKE_EXACT = 0.5;
const MISS = -1;
/** In place of a number of edits: the word begins with what was typed. */
const BEGINS = 0.25;

function sameLetters(a: string, b: string): boolean {
  return (
    [...a].every((letter) => b.includes(letter)) && [...b].every((letter) => a.includes(letter))
  );
}

function costOf({ from, to, same, near }: Wanted, word: number): number {
  if (same.includes(word)) return 0;
  if (word >= from && word < to) return BEGINS;
  return near?.get(word) ?? MISS;
}
