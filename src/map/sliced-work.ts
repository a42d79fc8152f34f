/** Work in steps, each of which yields how much it was; the measure is one's own. */
export type Steps<Result> = Iterator<number, Result>;

/** Of a frame of 16 ms: the rest is the page's. */
const SLICE_MS = 7;
/** What a slice may take with the painting after it and all else that a frame has to do. */
const FRAME_SHARE_MS = 11;
/** How much of its work a device does in a slice, to begin with and at the least. */
const [FIRST_AMOUNT, LEAST_AMOUNT, MOST_AMOUNT] = [1500, 300, 50_000];

/**
 * How much a device does in a slice. Learned, because what is drawn in a script is often painted after
 * it: the clock within the script sees the smaller part.
 */
class SliceSize {
  #amount = FIRST_AMOUNT;

  get amount(): number {
    return this.#amount;
  }

  /** After a slice: how much it did, and how long it was until the page could go on. */
  note(done: number, tookMs: number): void {
    // The end of some work says more about the rest of the frame than about itself; but what took long
    // was too much, be it all there was: a light map before would else decide for a dense one.
    if (done < this.#amount && tookMs <= FRAME_SHARE_MS) return;
    const share = Math.max(0.5, Math.min(1.3, FRAME_SHARE_MS / tookMs));
    this.#amount = Math.max(LEAST_AMOUNT, Math.min(MOST_AMOUNT, this.#amount * share));
  }
}

const size = new SliceSize();
/** What shares a frame. */
const running = new Set<object>();

/** Works through steps, a slice in each frame, so that no task is long. */
export class SlicedWork<Result> {
  readonly #steps: Steps<Result>;
  readonly #onDone: (result: Result, workMs: number) => void;
  #frame: number;
  #workMs = 0;
  #stopped = false;

  /** `onDone` gets what the steps return, and how many milliseconds of work they were. */
  constructor(steps: Steps<Result>, onDone: (result: Result, workMs: number) => void) {
    this.#steps = steps;
    this.#onDone = onDone;
    running.add(this);
    this.#frame = requestAnimationFrame(() => this.#slice());
  }

  stop(): void {
    this.#stopped = true;
    running.delete(this);
    cancelAnimationFrame(this.#frame);
  }

  #slice(): void {
    const beganMs = performance.now();
    let done = 0;
    let step = this.#steps.next();
    while (!step.done) {
      done += step.value;
      if (done * running.size >= size.amount) break;
      if ((performance.now() - beganMs) * running.size >= SLICE_MS) break;
      step = this.#steps.next();
    }
    const last = step;
    // The next task: by then what was drawn is painted.
    setTimeout(() => {
      const tookMs = performance.now() - beganMs;
      if (running.size === 1) size.note(done, tookMs);
      this.#workMs += tookMs;
      if (this.#stopped) return;
      if (last.done) {
        running.delete(this);
        this.#onDone(last.value, this.#workMs);
      } else this.#frame = requestAnimationFrame(() => this.#slice());
    });
  }
}
