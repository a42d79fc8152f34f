/**
 * UTF-16 to UTF-8 and back, in pieces. Half a pair that stands alone becomes three bytes of its own, as
 * if it were a sign, so that every list comes back as it was.
 */
export class Utf16ToUtf8 {
  readonly #littleEndian: boolean;
  /** A first byte whose second one has not come, and a high surrogate whose low one has not; or -1. */
  #half = -1;
  #high = -1;

  constructor(littleEndian: boolean) {
    this.#littleEndian = littleEndian;
  }

  push(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
    const out = new Uint8Array(3 * Math.ceil((bytes.length + 1) / 2) + 3);
    let length = 0;
    const put = (code: number): void => {
      length = putUtf8(out, length, code);
    };
    for (const byte of bytes) {
      if (this.#half < 0) {
        this.#half = byte;
        continue;
      }
      const unit = this.#littleEndian ? this.#half | (byte << 8) : (this.#half << 8) | byte;
      this.#half = -1;
      if (this.#high >= 0) {
        const isLow = unit >= 0xdc00 && unit < 0xe000;
        if (isLow) put(0x10000 + ((this.#high - 0xd800) << 10) + (unit - 0xdc00));
        else put(this.#high);
        this.#high = -1;
        if (isLow) continue;
      }
      if (unit >= 0xd800 && unit < 0xdc00) this.#high = unit;
      else put(unit);
    }
    return out.slice(0, length);
  }

  /** What is left at the end: half a pair. A single byte after the last sign is dropped. */
  end(): Uint8Array<ArrayBuffer> {
    const out = new Uint8Array(3);
    return this.#high < 0 ? out.slice(0, 0) : out.slice(0, putUtf8(out, 0, this.#high));
  }
}

/** Takes what Utf16ToUtf8 has made and what was added to it in ASCII. */
export class Utf8ToUtf16 {
  readonly #littleEndian: boolean;
  #code = 0;
  #following = 0;

  constructor(littleEndian: boolean) {
    this.#littleEndian = littleEndian;
  }

  push(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
    const out = new Uint8Array(2 * bytes.length + 4);
    let length = 0;
    const put = (unit: number): void => {
      out[length++] = this.#littleEndian ? unit & 0xff : unit >> 8;
      out[length++] = this.#littleEndian ? unit >> 8 : unit & 0xff;
    };
    for (const byte of bytes) {
      if (byte < 0x80) {
        put(byte);
        continue;
      }
      if (byte >= 0xc0) {
        this.#following = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1;
        this.#code = byte & (0x3f >> this.#following);
        continue;
      }
      this.#code = (this.#code << 6) | (byte & 0x3f);
      this.#following--;
      if (this.#following > 0) continue;
      if (this.#code < 0x10000) put(this.#code);
      else {
        put(0xd800 + ((this.#code - 0x10000) >> 10));
        put(0xdc00 + ((this.#code - 0x10000) & 0x3ff));
      }
    }
    return out.slice(0, length);
  }
}

function putUtf8(out: Uint8Array, at: number, code: number): number {
  let next = at;
  if (code < 0x80) out[next++] = code;
  else if (code < 0x800) {
    out[next++] = 0xc0 | (code >> 6);
    out[next++] = 0x80 | (code & 0x3f);
  } else if (code < 0x10000) {
    out[next++] = 0xe0 | (code >> 12);
    out[next++] = 0x80 | ((code >> 6) & 0x3f);
    out[next++] = 0x80 | (code & 0x3f);
  } else {
    out[next++] = 0xf0 | (code >> 18);
    out[next++] = 0x80 | ((code >> 12) & 0x3f);
    out[next++] = 0x80 | ((code >> 6) & 0x3f);
    out[next++] = 0x80 | (code & 0x3f);
  }
  return next;
}
