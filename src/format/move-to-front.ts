/**
 * Move-to-front coding of a sequence in which what came lately is likely to come again: neighbouring
 * ZIPs share districts. Values are numbered by their first appearance, so a new one needs no number:
 * rank 0 means "the next new value", rank r means "the one used r different values ago".
 */
export class MoveToFront {
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
      this.#toFront(this.#known, this.#known++);
      return 0;
    }
    const index = this.#recent.subarray(0, this.#known).indexOf(value);
    this.#toFront(index, value);
    return index + 1;
  }

  /** The value of `rank`, or -1 when there is none: too many new values, or a rank too high. */
  valueAt(rank: number): number {
    if (rank > this.#known || (rank === 0 && this.#known === this.#recent.length)) return -1;
    if (rank === 0) {
      const value = this.#known++;
      this.#toFront(value, value);
      return value;
    }
    const value = this.#recent[rank - 1] as number;
    this.#toFront(rank - 1, value);
    return value;
  }

  #toFront(index: number, value: number): void {
    this.#recent.copyWithin(1, 0, index);
    this.#recent[0] = value;
  }
}
