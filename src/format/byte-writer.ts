const encoder = /* @__PURE__ */ new TextEncoder();

/** Appends little-endian numbers, varints and texts; grows by doubling. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  u8(value: number): this {
    this.#reserve(1)[this.#length++] = value;
    return this;
  }

  u16(value: number): this {
    return this.u8(value & 0xff).u8(value >>> 8);
  }

  u32(value: number): this {
    return this.u16(value & 0xffff).u16(value >>> 16);
  }

  /** LEB128, for integers from 0 to 2^32 - 1. */
  varint(value: number): this {
    if (!Number.isInteger(value) || value < 0 || value > 0xffffffff) {
      throw new RangeError(`varint takes an integer from 0 to 2^32 - 1, not ${value}`);
    }
    let rest = value;
    while (rest >= 0x80) {
      this.u8((rest & 0x7f) | 0x80);
      rest = Math.floor(rest / 128);
    }
    return this.u8(rest);
  }

  /** A signed integer, zigzag-coded so that small ones of either sign stay short. */
  signedVarint(value: number): this {
    return this.varint(value < 0 ? -2 * value - 1 : 2 * value);
  }

  /** Length in bytes as a varint, then UTF-8. */
  text(value: string): this {
    const bytes = encoder.encode(value);
    return this.varint(bytes.length).bytes(bytes);
  }

  bytes(values: Uint8Array): this {
    this.#reserve(values.length).set(values, this.#length);
    this.#length += values.length;
    return this;
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #reserve(more: number): Uint8Array {
    if (this.#length + more > this.#bytes.length) {
      const bigger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
      bigger.set(this.#bytes);
      this.#bytes = bigger;
    }
    return this.#bytes;
  }
}
