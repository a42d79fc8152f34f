import type { LineArcs } from './line-pack.ts';

/** So many cells at most: 4 bytes each, and made only once a distance is asked for. */
const MOST_CELLS = 16_384;

/**
 * By cells over a pack's lines, the segment that a search from there last found to be the nearest: the
 * next one begins with it, and passes over nearly everything else at once. Whatever stands here, a
 * search finds the same.
 */
export class KnownSegments {
  readonly #west: number;
  readonly #south: number;
  readonly #cellsAStep: number;
  readonly #columns: number;
  readonly #rows: number;
  /** 1 + the segment's number; 0 where nothing is known yet. */
  readonly #segments: Int32Array;

  constructor({ lonSteps, latSteps }: LineArcs) {
    let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let i = 0; i < lonSteps.length; i++) {
      const [x, y] = [lonSteps[i] as number, latSteps[i] as number];
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
    const [width, height] = [east - west + 1, north - south + 1];
    const cells = Math.max(1, Math.min(MOST_CELLS, lonSteps.length));
    this.#west = west;
    this.#south = south;
    this.#cellsAStep = Math.sqrt(cells / (width * height));
    this.#columns = Math.ceil(width * this.#cellsAStep);
    this.#rows = Math.ceil(height * this.#cellsAStep);
    this.#segments = new Int32Array(this.#columns * this.#rows);
  }

  get sizeBytes(): number {
    return this.#segments.byteLength;
  }

  /** The cell of a position in steps; of one outside, the cell at the edge. */
  cellOf(x: number, y: number): number {
    const column = Math.floor((x - this.#west) * this.#cellsAStep);
    const row = Math.floor((y - this.#south) * this.#cellsAStep);
    return (
      Math.max(0, Math.min(this.#rows - 1, row)) * this.#columns +
      Math.max(0, Math.min(this.#columns - 1, column))
    );
  }

  /** The segment to begin with, or -1. */
  get(cell: number): number {
    return (this.#segments[cell] as number) - 1;
  }

  set(cell: number, segment: number): void {
    this.#segments[cell] = segment + 1;
  }
}
