import type { MapView } from './map-view.ts';

/** A view that was still for so long drifts no more. */
const STILL_MS = 100;
/** How much the newest move counts beside those before it. */
const NEWEST_SHARE = 0.4;

/** How fast a view is drawn across the map, to tell where it will be when a picture of it is finished. */
export class Drift {
  #view: MapView | null = null;
  #atMs = 0;
  /** Pixels a millisecond. */
  #x = 0;
  #y = 0;

  note(view: MapView, nowMs: number): void {
    const before = this.#view;
    const tookMs = nowMs - this.#atMs;
    this.#view = view;
    this.#atMs = nowMs;
    if (before === null || before.scale !== view.scale || tookMs > STILL_MS) {
      this.#x = 0;
      this.#y = 0;
    } else if (tookMs > 0) {
      this.#x += NEWEST_SHARE * ((view.shiftX - before.shiftX) / tookMs - this.#x);
      this.#y += NEWEST_SHARE * ((view.shiftY - before.shiftY) / tookMs - this.#y);
    }
  }

  /** The view in so many milliseconds, but no farther away than this share of its sides. */
  ahead(view: MapView, ms: number, mostShare: number): MapView {
    const within = (shift: number, most: number) => Math.max(-most, Math.min(most, shift));
    return {
      ...view,
      shiftX: Math.round(view.shiftX + within(this.#x * ms, view.width * mostShare)),
      shiftY: Math.round(view.shiftY + within(this.#y * ms, view.height * mostShare)),
    };
  }
}
