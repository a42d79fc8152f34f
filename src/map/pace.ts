/** Longer than a frame at 60 a second, with room for one that comes late. */
const SLOW_PAINT_MS = 22;
/** More slow than quick ones of late make a slow device; so many are remembered. */
const [SLOW_FROM, MOST] = [2, 4];

/**
 * Tells whether a device is too slow to paint the map anew for every frame of a gesture. It is taken
 * for slow until it has shown to be quick.
 */
export class Pace {
  #slowPaints = SLOW_FROM;

  get isSlow(): boolean {
    return this.#slowPaints >= SLOW_FROM;
  }

  /** After each sharp picture: how long it took until the next one could have begun. */
  note(paintMs: number): void {
    const step = paintMs > SLOW_PAINT_MS ? 1 : -1;
    this.#slowPaints = Math.max(0, Math.min(MOST, this.#slowPaints + step));
  }
}
