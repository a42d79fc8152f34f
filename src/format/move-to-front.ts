const SHORT_STEP = 32;

/**
 * Move-to-front coding of a sequence in which what came lately is likely to come again: neighbouring
 * ZIPs share districts. Values are numbered by their first appearance, so a new one needs no number:
 * rank 0 means "the next new value", rank r means "the one used r different values ago".
 */
export class MoveToFront {
  /** The front is at the end, so that a new value moves no other. */
  readonly #recent: Uint16Array;
  #known = 0;

  /** At most `capacity` different values, at most 65,535. */
  constructor(capacity: number) {
    this.#recent = new Uint16Array(capacity);
  }

  get known(): number {
    return this.#known;
  }

  /** The rank of `value`, which is at most one more than the highest seen. */
  rankOf(value: number): number {
    if (value === this.#known) {
      this.#recent[this.#known++] = value;
      return 0;
    }
    const rank = this.#known - this.#recent.subarray(0, this.#known).lastIndexOf(value);
    this.#toFront(rank);
    return rank;
  }

  /** The value of `rank`, or -1 when there is none: too many new values, or a rank too high. */
  valueAt(rank: number): number {
    if (rank > this.#known || (rank === 0 && this.#known === this.#recent.length)) return -1;
    if (rank === 0) this.#recent[this.#known] = this.#known++;
    // The one before again, as with most ZIPs: it is at the front.
    else if (rank > 1) this.#toFront(rank);
    return this.#recent[this.#known - 1] as number;
  }

  #toFront(rank: number): void {
    const recent = this.#recent;
    const last = this.#known - 1;
    const from = this.#known - rank;
    const value = recent[from] as number;
    // Most steps are short, and a call to copy a few numbers takes longer than copying them.
    if (rank > SHORT_STEP) recent.copyWithin(from, from + 1, this.#known);
    else for (let i = from; i < last; i++) recent[i] = recent[i + 1] as number;
    recent[last] = value;
  }
}
