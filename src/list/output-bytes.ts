import { ZERO } from './bytes.ts';

const FIRST_BYTES = 1 << 16;
/** From this length on the engine's own copying is quicker than a loop; measured between 64 and 128. */
const LONG_BYTES = 96;
/** Of the largest whole number that a double holds. */
const MOST_DIGITS = 16;

/** Bytes that are written one after another and handed on in pieces. */
export class OutputBytes {
  #bytes = new Uint8Array(FIRST_BYTES);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Makes room for so many more: to be called before bytes are put. */
  reserve(count: number): void {
    const needed = this.#length + count;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }

  put(byte: number): void {
    this.reserve(1);
    this.#bytes[this.#length++] = byte;
  }

  /** The decimal digits of a whole number, 0 and up. */
  putWhole(value: number): void {
    this.reserve(MOST_DIGITS);
    let power = 1;
    while (power * 10 <= value) power *= 10;
    for (let rest = value; power >= 1; power /= 10) {
      const digit = Math.floor(rest / power);
      this.#bytes[this.#length++] = ZERO + digit;
      rest -= digit * power;
    }
  }

  copy(source: Uint8Array, from: number, to: number): void {
    const count = to - from;
    this.reserve(count);
    const bytes = this.#bytes;
    let at = this.#length;
    if (count > LONG_BYTES) bytes.set(source.subarray(from, to), at);
    else for (let i = from; i < to; i++) bytes[at++] = source[i] as number;
    this.#length += count;
  }

  /** All so far, in a piece of its own; what follows begins anew. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }
}
