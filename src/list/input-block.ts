const FIRST_BYTES = 1 << 20;

/** The bytes that have come and are not worked through yet, in one piece. */
export class InputBlock {
  bytes = new Uint8Array(FIRST_BYTES);
  from = 0;
  end = 0;

  get waiting(): number {
    return this.end - this.from;
  }

  /** Takes more bytes. Returns by how many those waiting have moved to the front. */
  push(more: Uint8Array): number {
    const moved = this.from;
    if (moved > 0) {
      this.bytes.copyWithin(0, moved, this.end);
      this.end -= moved;
      this.from = 0;
    }
    const needed = this.end + more.length;
    if (needed > this.bytes.length) {
      const larger = new Uint8Array(Math.max(needed, 2 * this.bytes.length));
      larger.set(this.bytes.subarray(0, this.end));
      this.bytes = larger;
    }
    this.bytes.set(more, this.end);
    this.end = needed;
    return moved;
  }
}
