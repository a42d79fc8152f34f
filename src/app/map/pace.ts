/** Longer than a frame at 60 a second, with room for one that comes late. */
const SLOW_FRAME_MS = 22;
const SLOW_FRAMES = 4;

/** Tells whether a device is too slow for the full number of pixels while a map is being moved. */
export class Pace {
  #moving = false;
  #slow = false;
  #lastMs = 0;
  #slowFrames = 0;

  /** A gesture begins. */
  begin(): void {
    this.#moving = true;
    this.#lastMs = 0;
    this.#slowFrames = 0;
  }

  /** It is over; true when the last picture was a coarse one. */
  end(): boolean {
    this.#moving = false;
    return this.#slow;
  }

  /** Before each picture: whether it should have fewer pixels. Once slow, later gestures begin so. */
  next(nowMs: number): boolean {
    if (!this.#moving) return false;
    if (this.#lastMs > 0 && nowMs - this.#lastMs > SLOW_FRAME_MS) this.#slowFrames++;
    this.#lastMs = nowMs;
    if (this.#slowFrames >= SLOW_FRAMES) this.#slow = true;
    return this.#slow;
  }
}
