import type { ByteReader } from './byte-reader.ts';
import { ESCAPE_ONES, type RiceModel } from './rice-model.ts';
import { unzigzag } from './zigzag.ts';

/** Reads what RiceWriter wrote. Bits that end too early are a Failure `pack-corrupt`. */
export class RiceReader {
  readonly #reader: ByteReader;
  readonly #bytes: Uint8Array;
  #bit = 0;

  constructor(reader: ByteReader) {
    this.#reader = reader;
    this.#bytes = reader.bytes(reader.count());
  }

  /** No more values than this are left: each takes a bit or more. */
  get remainingBits(): number {
    return this.#bytes.length * 8 - this.#bit;
  }

  unsigned(model: RiceModel): number {
    const ones = Math.min(Math.clz32(~this.#ahead()), ESCAPE_ONES);
    const escaped = ones === ESCAPE_ONES;
    this.#bit += escaped ? ones : ones + 1;
    const bits = model.remainderBits;
    const value = escaped
      ? this.#take(16) * 0x10000 + this.#take(16)
      : ones * 2 ** bits + this.#take(bits);
    if (this.remainingBits < 0) this.#reader.corrupt('ends in the middle of a number');
    model.note(value);
    return value;
  }

  signed(model: RiceModel): number {
    return unzigzag(this.unsigned(model));
  }

  /** To be called after the last value: more than a last byte left over means another format. */
  end(): void {
    if (this.remainingBits >= 8) this.#reader.corrupt('has bits left over');
  }

  /** The next 25 bits or more at the top of 32, zeros after the end. */
  #ahead(): number {
    const bytes = this.#bytes;
    const at = this.#bit >>> 3;
    const word =
      ((bytes[at] ?? 0) << 24) |
      ((bytes[at + 1] ?? 0) << 16) |
      ((bytes[at + 2] ?? 0) << 8) |
      (bytes[at + 3] ?? 0);
    return word << (this.#bit & 7);
  }

  /** The next `count` bits, at most 24. */
  #take(count: number): number {
    const value = count === 0 ? 0 : this.#ahead() >>> (32 - count);
    this.#bit += count;
    return value;
  }
}
