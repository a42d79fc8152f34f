/** Past this many values the past counts half: tuned on ZIP points, where 8 to 32 are alike. */
const WINDOW = 16;
/** A remainder never has more bits than this, so that it stays an exact 32-bit integer. */
const MAX_REMAINDER_BITS = 24;

/** A quotient of this many ones is not one: the whole value follows in 32 bits. */
export const ESCAPE_ONES = 24;

/**
 * How many low bits of the next value are written plainly. A Rice code is best when that is about the
 * binary logarithm of the mean, and the mean of ZIP distances is another one in Nevada than in New
 * Jersey: so it follows the values, the same way on both sides.
 */
export class RiceModel {
  #sum: number;
  #count = 1;

  /** `expected`: about as large as the first value will be. */
  constructor(expected: number) {
    this.#sum = expected;
  }

  get remainderBits(): number {
    const half = Math.min(Math.ceil(this.#sum / (2 * this.#count)), 2 ** MAX_REMAINDER_BITS);
    return half > 1 ? 32 - Math.clz32(half - 1) : 0;
  }

  note(value: number): void {
    this.#sum += value;
    if (++this.#count >= WINDOW) {
      this.#sum = Math.floor(this.#sum / 2);
      this.#count /= 2;
    }
  }
}
