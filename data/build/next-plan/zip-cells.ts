import Flatbush from 'flatbush';
import { METERS_PER_DEGREE } from '../../../src/core/distance.ts';
import type { Point } from '../../../src/shared/point.ts';

/** Degrees of longitude as degrees of latitude in the middle of the country: near enough to compare. */
const SHRINK = Math.cos((35 * Math.PI) / 180);
const NEIGHBOURS = 6;
/** A cell reaches half way to its neighbours, at a corner a little farther. */
const REACH_OF_NEIGHBOUR = 0.75;
const [LEAST_DEGREES, MOST_DEGREES] = [500 / METERS_PER_DEGREE, 25_000 / METERS_PER_DEGREE];
/** Samples across a cell. */
const ACROSS = 13;
const TIE_DEGREES = 1e-9;

/** What lies nearer to one ZIP's point than to any other's: what stands for the ZIP's area. */
export class ZipCells {
  readonly #tree: Flatbush;
  readonly #xs: Float64Array;
  readonly #ys: Float64Array;

  constructor(points: readonly Point[]) {
    this.#xs = Float64Array.from(points, ({ lon }) => lon * SHRINK);
    this.#ys = Float64Array.from(points, ({ lat }) => lat);
    this.#tree = new Flatbush(points.length);
    points.forEach((_, i) => {
      this.#tree.add(this.#xs[i] as number, this.#ys[i] as number);
    });
    this.#tree.finish();
  }

  /** Degrees of latitude from a point to the farthest corner that its cell is looked for in. */
  reachDegrees(point: Point): number {
    const x = point.lon * SHRINK;
    const near = this.#tree.neighbors(x, point.lat, NEIGHBOURS + 1);
    const farthest = Math.max(...near.map((i) => this.#away(i, x, point.lat)));
    return Math.min(MOST_DEGREES, Math.max(LEAST_DEGREES, farthest * REACH_OF_NEIGHBOUR));
  }

  /** A lattice of positions in the cell of one of the points, that point itself among them. */
  samples(point: Point): Point[] {
    const reach = this.reachDegrees(point);
    const samples: Point[] = [];
    for (let row = 0; row < ACROSS; row++) {
      for (let column = 0; column < ACROSS; column++) {
        const x = point.lon * SHRINK + reach * ((2 * column) / (ACROSS - 1) - 1);
        const lat = point.lat + reach * ((2 * row) / (ACROSS - 1) - 1);
        const [nearest = -1] = this.#tree.neighbors(x, lat, 1);
        const own = Math.hypot(x - point.lon * SHRINK, lat - point.lat);
        if (own <= this.#away(nearest, x, lat) + TIE_DEGREES)
          samples.push({ lat, lon: x / SHRINK });
      }
    }
    return samples;
  }

  #away(i: number, x: number, y: number): number {
    return Math.hypot((this.#xs[i] as number) - x, (this.#ys[i] as number) - y);
  }
}
