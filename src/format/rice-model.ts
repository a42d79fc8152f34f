/** Past this many values the past counts half: tuned on ZIP points, where 8 to 32 are alike. */
const WINDOW = 16;
/** A remainder never has more bits than this. */
const MAX_REMAINDER_BITS = 24;
/** A larger value is noted as this one, so that the sum stays a small integer of the machine. */
const LARGEST_NOTED = 2 ** 26;

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

  /** `expected`: a whole number about as large as the first value will be. */
  constructor(expected: number) {
    this.#sum = Math.min(expected, LARGEST_NOTED);
  }

  /** The least number of bits with count * 2^(bits + 1) >= sum. */
  get remainderBits(): number {
    const sum = this.#sum;
    let bits = Math.max(0, Math.clz32(this.#count) - Math.clz32(sum) - 1);
    while (this.#count << (bits + 1) < sum) bits++;
    return Math.min(bits, MAX_REMAINDER_BITS);
  }

  note(value: number): void {
    this.#sum += Math.min(value, LARGEST_NOTED);
    if (++this.#count < WINDOW) return;
    this.#sum >>= 1;
    this.#count >>= 1;
  }
}
