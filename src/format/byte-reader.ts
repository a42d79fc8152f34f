import { Failure } from '../shared/failure.ts';

const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true });

/**
 * Reads what ByteWriter wrote. Every read is bounded: bytes that end too early or cannot be what
 * they claim throw a Failure `pack-corrupt` that names the pack and the offset, never anything else.
 */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #name: string;
  #offset = 0;

  constructor(bytes: Uint8Array, name: string) {
    this.#bytes = bytes;
    this.#name = name;
  }

  get remaining(): number {
    return this.#bytes.length - this.#offset;
  }

  u8(): number {
    const value = this.#bytes[this.#offset];
    if (value === undefined) this.corrupt('ends too early');
    this.#offset++;
    return value;
  }

  u16(): number {
    return this.u8() | (this.u8() << 8);
  }

  u32(): number {
    return this.u16() + this.u16() * 0x10000;
  }

  varint(): number {
    let value = 0;
    let unit = 1;
    for (let i = 0; i < 5; i++) {
      const byte = this.u8();
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) {
        if (value > 0xffffffff) break;
        return value;
      }
      unit *= 128;
    }
    return this.corrupt('has a number beyond 32 bits');
  }

  signedVarint(): number {
    const value = this.varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  /** A varint that counts things of at least `minBytesEach` bytes that are still to come. */
  count(minBytesEach = 1): number {
    const value = this.varint();
    if (value * minBytesEach > this.remaining)
      this.corrupt(`counts ${value} things that do not fit`);
    return value;
  }

  text(): string {
    const bytes = this.bytes(this.count());
    try {
      return decoder.decode(bytes);
    } catch {
      return this.corrupt('has a text that is not UTF-8');
    }
  }

  /** A view, not a copy. */
  bytes(length: number): Uint8Array {
    if (length > this.remaining) this.corrupt(`ends ${length - this.remaining} bytes too early`);
    const start = this.#offset;
    this.#offset += length;
    return this.#bytes.subarray(start, this.#offset);
  }

  /** To be called after the last field: bytes left over mean that this is another format. */
  end(): void {
    if (this.remaining > 0) this.corrupt(`has ${this.remaining} bytes too many`);
  }

  corrupt(what: string): never {
    throw new Failure('pack-corrupt', `${this.#name} ${what} (offset ${this.#offset})`, this.#name);
  }
}
