// Times from 16 ns, below which no clock here sees anything, to 17 s, in steps of 9 %.
const SMALLEST_NS = 16;
const BUCKETS_AN_OCTAVE = 8;
const BUCKETS = 30 * BUCKETS_AN_OCTAVE + 1;
const NS_A_MS = 1_000_000;

/** Counts times in buckets of growing width: a fixed size, and nothing allocated when one is added. */
export class TimeHistogram {
  readonly #counts = new Uint32Array(BUCKETS);
  #count = 0;
  #sumMs = 0;

  get count(): number {
    return this.#count;
  }

  add(durationMs: number): void {
    // A clock that was set back in between measured nothing.
    const ms = Math.max(0, durationMs);
    this.#counts[bucketOf(ms)] = (this.#counts[bucketOf(ms)] ?? 0) + 1;
    this.#count++;
    this.#sumMs += ms;
  }

  /** Null when nothing was timed. */
  meanMs(): number | null {
    return this.#count === 0 ? null : this.#sumMs / this.#count;
  }

  /**
   * A time that `share` (0 to 1) of all did not exceed, rounded up to the edge of its bucket: at most
   * 9 % too high. Null when nothing was timed.
   */
  percentileMs(share: number): number | null {
    if (this.#count === 0) return null;
    const wanted = Math.max(1, Math.ceil(share * this.#count));
    let seen = 0;
    let bucket = 0;
    for (; bucket < BUCKETS - 1; bucket++) {
      seen += this.#counts[bucket] ?? 0;
      if (seen >= wanted) break;
    }
    return (SMALLEST_NS * 2 ** (bucket / BUCKETS_AN_OCTAVE)) / NS_A_MS;
  }
}

function bucketOf(ms: number): number {
  const octaves = Math.log2((ms * NS_A_MS) / SMALLEST_NS);
  return Math.min(BUCKETS - 1, Math.max(0, Math.ceil(octaves * BUCKETS_AN_OCTAVE)));
}
