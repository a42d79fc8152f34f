/** Longer than a frame at 60 a second, with room for one that comes late. */
const SLOW_FRAME_MS = 22;
const SLOW_FRAMES = 4;

/** Tells whether a device is too slow to paint the map anew for every frame of a gesture. */
export class Pace {
  #moving = false;
  #slow = false;
  #lastMs = 0;
  #slowFrames = 0;

  /** Once slow it stays so: later gestures begin with a picture that is moved. */
  get isSlow(): boolean {
    return this.#slow;
  }

  /** A gesture begins. */
  begin(): void {
    this.#moving = true;
    this.#lastMs = 0;
    this.#slowFrames = 0;
  }

  end(): void {
    this.#moving = false;
  }

  /** Before each frame: whether a picture should be moved instead. */
  next(nowMs: number): boolean {
    if (!this.#moving) return false;
    if (this.#lastMs > 0 && nowMs - this.#lastMs > SLOW_FRAME_MS) this.#slowFrames++;
    this.#lastMs = nowMs;
    if (this.#slowFrames >= SLOW_FRAMES) this.#slow = true;
    return this.#slow;
  }
}
