import { ByteWriter } from './byte-writer.ts';
import { ESCAPE_ONES, type RiceModel } from './rice-model.ts';
import { zigzag } from './zigzag.ts';

/**
 * Integers in an adaptive Rice code: a quotient in ones ended by a zero, then the remainder. For
 * columns that are mostly noise, where gzip's matches cost more than they save.
 */
export class RiceWriter {
  readonly #out = new ByteWriter();
  #byte = 0;
  #bits = 0;

  /** An integer from 0 to 2^32 - 1. */
  unsigned(model: RiceModel, value: number): void {
    if (!Number.isInteger(value) || value < 0 || value > 0xffffffff) {
      throw new RangeError(`a Rice code takes an integer from 0 to 2^32 - 1, not ${value}`);
    }
    const bits = model.remainderBits;
    const quotient = Math.floor(value / 2 ** bits);
    const escaped = quotient >= ESCAPE_ONES;
    for (let i = 0; i < Math.min(quotient, ESCAPE_ONES); i++) this.#bit(1);
    if (!escaped) this.#bit(0);
    for (let place = (escaped ? 32 : bits) - 1; place >= 0; place--) {
      this.#bit(Math.floor(value / 2 ** place) % 2);
    }
    model.note(value);
  }

  /** An integer of less than 2^31 either way. */
  signed(model: RiceModel, value: number): void {
    this.unsigned(model, zigzag(value));
  }

  /** Length in bytes as a varint, then the bits, the first one highest; zeros fill the last byte. */
  finish(out: ByteWriter): void {
    while (this.#bits > 0) this.#bit(0);
    out.varint(this.#out.length).bytes(this.#out.finish());
  }

  #bit(bit: number): void {
    this.#byte = this.#byte * 2 + bit;
    if (++this.#bits < 8) return;
    this.#out.u8(this.#byte);
    this.#byte = 0;
    this.#bits = 0;
  }
}
