import { TimeHistogram } from './time-histogram.ts';

/**
 * Where an answer came from. `hot`: a small list that is there before any pack is open. `memory`: an
 * answer that was already finished. `disk` and `network`: made from packs that this opening read
 * from the device, or fetched.
 */
export type Layer = 'hot' | 'memory' | 'disk' | 'network';

/** Time as the metrics need it; both in milliseconds. */
export interface MetricsClock {
  /** Since 1970. */
  readonly nowMs: () => number;
  /** From any start, never backwards, as fine as there is. */
  readonly ticksMs: () => number;
}

export interface MetricsSnapshot {
  /** Since when this was counted, in milliseconds since 1970. */
  readonly sinceMs: number;
  /** All look-ups: hits of every layer and misses. */
  readonly lookups: number;
  readonly hits: Readonly<Record<Layer, number>>;
  /** Texts that are no ZIP, and five digits that are none in the data. */
  readonly misses: number;
  readonly splitAnswers: number;
  /** Of the look-ups that were timed, one in 64; null where none was. */
  readonly times: {
    readonly sampled: number;
    readonly meanMs: number | null;
    readonly p50Ms: number | null;
    readonly p95Ms: number | null;
    readonly p99Ms: number | null;
  };
}

/**
 * One look-up in 64 is timed, the first one included: reading a clock takes longer than most answers.
 * Browsers round their clocks to 5 or 100 microseconds, so there the mean says more than percentiles.
 */
const TIME_ONE_IN = 64;

/** Counts look-ups on this device; nothing is sent anywhere. */
export class Metrics {
  readonly #clock: MetricsClock;
  readonly #sinceMs: number;
  readonly #times = new TimeHistogram();
  readonly #hits: Record<Layer, number> = { hot: 0, memory: 0, disk: 0, network: 0 };
  #started = 0;
  #misses = 0;
  #splitAnswers = 0;

  constructor(clock: MetricsClock) {
    this.#clock = clock;
    this.#sinceMs = clock.nowMs();
  }

  /** Before a look-up: the time, or NaN for one that is not timed. Hand it to `end`. */
  begin(): number {
    return this.#started++ % TIME_ONE_IN === 0 ? this.#clock.ticksMs() : Number.NaN;
  }

  end(begunMs: number): void {
    if (!Number.isNaN(begunMs)) this.#times.add(this.#clock.ticksMs() - begunMs);
  }

  /** One answer that `layer` gave. */
  count(layer: Layer, split = false): void {
    this.#hits[layer]++;
    if (split) this.#splitAnswers++;
  }

  countMiss(): void {
    this.#misses++;
  }

  /** The counts so far, frozen. */
  snapshot(): MetricsSnapshot {
    const { hot, memory, disk, network } = this.#hits;
    return Object.freeze({
      sinceMs: this.#sinceMs,
      lookups: hot + memory + disk + network + this.#misses,
      hits: Object.freeze({ hot, memory, disk, network }),
      misses: this.#misses,
      splitAnswers: this.#splitAnswers,
      times: Object.freeze({
        sampled: this.#times.count,
        meanMs: this.#times.meanMs(),
        p50Ms: this.#times.percentileMs(0.5),
        p95Ms: this.#times.percentileMs(0.95),
        p99Ms: this.#times.percentileMs(0.99),
      }),
    });
  }
}
