import { ANSWER_KINDS, type AnswerKind, SPLIT, UNKNOWN, WHOLE } from './answer-kind.ts';
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
  /** Share (0 to 1) of all look-ups that each layer answered; the misses are the rest. Null before any. */
  readonly hitRates: Readonly<Record<Layer, number>> | null;
  /** Texts that are no ZIP, and five digits that are none in the data. */
  readonly misses: number;
  readonly splitAnswers: number;
  /** Of the look-ups that were timed, one in 256; null where none was. */
  readonly times: {
    readonly sampled: number;
    readonly meanMs: number | null;
    readonly p50Ms: number | null;
    readonly p95Ms: number | null;
    readonly p99Ms: number | null;
  };
  /** By name of each pack opened so far: how long reading, verifying and decoding it took last. */
  readonly packsMs: Readonly<Record<string, number>>;
}

/**
 * One look-up in 256 is timed, the first one included: reading the clock twice takes as long as seven
 * answers, so one in 64 was a tenth of all the time. A power of two.
 * Browsers round their clocks to 5 or 100 microseconds, so there the mean says more than percentiles.
 */
const TIME_ONE_IN = 256;

/** Counts look-ups on this device; nothing is sent anywhere. */
export class Metrics {
  readonly #clock: MetricsClock;
  readonly #sinceMs: number;
  readonly #times = new TimeHistogram();
  readonly #hits: Record<Layer, number> = { hot: 0, memory: 0, disk: 0, network: 0 };
  /** Finished answers given again, by kind: the inner loop adds to this and to nothing else. */
  readonly #again = new Float64Array(ANSWER_KINDS);
  readonly #packsMs = new Map<string, number>();
  #turn = -1;
  #misses = 0;
  #splitAnswers = 0;

  constructor(clock: MetricsClock) {
    this.#clock = clock;
    this.#sinceMs = clock.nowMs();
  }

  /** Asked before each look-up: whether this one is to be timed, by `time`. */
  due(): boolean {
    this.#turn = (this.#turn + 1) & (TIME_ONE_IN - 1);
    return this.#turn === 0;
  }

  /** Does a look-up that is due, and keeps how long it took. */
  time<Answer>(lookUp: () => Answer): Answer {
    const begunMs = this.#clock.ticksMs();
    const answer = lookUp();
    this.#times.add(this.#clock.ticksMs() - begunMs);
    return answer;
  }

  /** A finished answer of this kind was given again, by `memory` or as a miss. */
  countAgain(kind: AnswerKind): void {
    (this.#again[kind] as number)++;
  }

  /** One answer that `layer` gave. */
  count(layer: Layer, split = false): void {
    this.#hits[layer]++;
    if (split) this.#splitAnswers++;
  }

  countMiss(): void {
    this.#misses++;
  }

  /** Waits for a pack to be opened, and keeps how long that took; not where it failed. */
  async timePack<Pack>(name: string, open: () => Promise<Pack>): Promise<Pack> {
    const begunMs = this.#clock.ticksMs();
    const pack = await open();
    this.#packsMs.set(name, this.#clock.ticksMs() - begunMs);
    return pack;
  }

  /** The counts so far, frozen. */
  snapshot(): MetricsSnapshot {
    const { hot, disk, network } = this.#hits;
    const split = this.#again[SPLIT] ?? 0;
    const memory = this.#hits.memory + split + (this.#again[WHOLE] ?? 0);
    const misses = this.#misses + (this.#again[UNKNOWN] ?? 0);
    const lookups = hot + memory + disk + network + misses;
    const rate = (hits: number) => hits / lookups;
    return Object.freeze({
      sinceMs: this.#sinceMs,
      lookups,
      hits: Object.freeze({ hot, memory, disk, network }),
      hitRates:
        lookups === 0
          ? null
          : Object.freeze({
              hot: rate(hot),
              memory: rate(memory),
              disk: rate(disk),
              network: rate(network),
            }),
      misses,
      splitAnswers: this.#splitAnswers + split,
      times: Object.freeze({
        sampled: this.#times.count,
        meanMs: this.#times.meanMs(),
        p50Ms: this.#times.percentileMs(0.5),
        p95Ms: this.#times.percentileMs(0.95),
        p99Ms: this.#times.percentileMs(0.99),
      }),
      packsMs: Object.freeze(Object.fromEntries(this.#packsMs)),
    });
  }
}
