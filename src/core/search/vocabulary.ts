/** Words in order, to be found by their beginning or although they are misspelt. */
export class Vocabulary {
  readonly words: readonly string[];

  /** Takes words in any order, each any number of times. */
  constructor(words: Iterable<string>) {
    this.words = [...new Set(words)].sort(byUnits);
  }

  /** The index of a word, or -1. */
  indexOf(word: string): number {
    const at = this.#firstFrom(word);
    return this.words[at] === word ? at : -1;
  }

  /** The indexes of all words that begin so: from the first up to but not the second. */
  beginningWith(start: string): readonly [from: number, to: number] {
    return [this.#firstFrom(start), this.#firstFrom(`${start}\uffff`)];
  }

  /**
   * Words at most `most` edits away (a letter more, less, other, or two swapped), by index, with the
   * number of edits. Of a word still being typed (`asBeginning`) it is the beginning that counts.
   * The first letter is taken as it stands: hardly anybody misses it, and it spares most of the work.
   */
  near(word: string, most: number, asBeginning: boolean): Map<number, number> {
    const found = new Map<number, number>();
    if (most === 0) return found;
    const [from, to] = this.beginningWith(word.slice(0, 1));
    const length = word.length;
    const rows: Uint8Array[] = [Uint8Array.from({ length: length + 1 }, (_, i) => i)];
    let before = '';
    /** Words that share so many first letters with `before` are too far away as well. */
    let dead = Number.POSITIVE_INFINITY;
    for (let index = from; index < to; index++) {
      const other = this.words[index] as string;
      let depth = sharedLetters(before, other);
      before = other;
      if (depth >= dead) {
        const sofar = asBeginning ? bestOf(rows, dead, length) : most + 1;
        if (sofar <= most) found.set(index, sofar);
        continue;
      }
      dead = Number.POSITIVE_INFINITY;
      let best = asBeginning ? bestOf(rows, depth, length) : Number.POSITIVE_INFINITY;
      for (; depth < other.length; depth++) {
        const row = nextRow(rows, depth, word, other);
        if (asBeginning) best = Math.min(best, row[length] as number);
        if (smallest(row) > most) {
          dead = depth + 1;
          break;
        }
      }
      const edits = asBeginning ? best : depth < other.length ? most + 1 : lastOf(rows, depth);
      if (edits <= most) found.set(index, edits);
    }
    return found;

    function lastOf(all: readonly Uint8Array[], at: number): number {
      return (all[at] as Uint8Array)[length] as number;
    }
  }

  #firstFrom(start: string): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (byUnits(this.words[middle] as string, start) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sharedLetters(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared;
}

/** The least edits to any beginning of up to `depth` letters that have been gone through already. */
function bestOf(rows: readonly Uint8Array[], depth: number, length: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let at = 1; at <= depth; at++)
    best = Math.min(best, (rows[at] as Uint8Array)[length] as number);
  return best;
}

/** Row `depth + 1` of the table of edits between `word` and the first letters of `other`. */
function nextRow(rows: Uint8Array[], depth: number, word: string, other: string): Uint8Array {
  const above = rows[depth] as Uint8Array;
  const aboveThat = rows[depth - 1];
  const row = rows[depth + 1] ?? new Uint8Array(word.length + 1);
  rows[depth + 1] = row;
  const letter = other[depth];
  row[0] = depth + 1;
  for (let i = 1; i <= word.length; i++) {
    const other1 = word[i - 1] === letter ? 0 : 1;
    let edits = Math.min(
      (above[i] as number) + 1,
      (row[i - 1] as number) + 1,
      (above[i - 1] as number) + other1,
    );
    const swapped = i > 1 && word[i - 2] === letter && word[i - 1] === other[depth - 1];
    if (swapped && aboveThat !== undefined) {
      edits = Math.min(edits, (aboveThat[i - 2] as number) + 1);
    }
    row[i] = edits;
  }
  return row;
}

function smallest(row: Uint8Array): number {
  let least = 255;
  for (const edits of row) if (edits < least) least = edits;
  return least;
}
