/**
 * The directions in which a straight line from the origin passes all positions so far within a
 * distance (Imai and Iri's wedge): once it is empty, no longer line will do.
 */
export class ViewWedge {
  readonly #distance: number;
  #middle = Number.NaN;
  #from = -Infinity;
  #to = Infinity;

  constructor(distance: number) {
    this.#distance = distance;
  }

  get isEmpty(): boolean {
    return this.#from > this.#to;
  }

  /** Whether the direction of (x, y) is left. */
  allows(x: number, y: number): boolean {
    if (Number.isNaN(this.#middle)) return true;
    const turn = this.#turnTo(x, y);
    return turn >= this.#from && turn <= this.#to;
  }

  narrow(x: number, y: number): void {
    const away = Math.hypot(x, y);
    if (away <= this.#distance) return;
    const half = Math.asin(this.#distance / away);
    if (Number.isNaN(this.#middle)) this.#middle = Math.atan2(y, x);
    const turn = this.#turnTo(x, y);
    this.#from = Math.max(this.#from, turn - half);
    this.#to = Math.min(this.#to, turn + half);
  }

  #turnTo(x: number, y: number): number {
    const turn = Math.atan2(y, x) - this.#middle;
    return turn - 2 * Math.PI * Math.round(turn / (2 * Math.PI));
  }
}
