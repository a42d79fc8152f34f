/** A list of 32-bit integers whose length is not known beforehand; grows by doubling. */
export class GrowingInts {
  /** All values and some room after them; another array once they have outgrown it. */
  values: Int32Array;
  length = 0;

  constructor(room = 1024) {
    this.values = new Int32Array(room);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const bigger = new Int32Array(this.length * 2);
      bigger.set(this.values);
      this.values = bigger;
    }
    this.values[this.length++] = value;
  }

  get(index: number): number {
    return this.values[index] as number;
  }
}
