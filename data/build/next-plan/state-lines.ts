import { LineIndex } from '../../../src/core/line-index.ts';
import { frameLon, type LinePack } from '../../../src/core/line-pack.ts';
import type { Point } from '../../../src/shared/point.ts';

/** The lines of one state, to be asked for its own districts only. Districts are codes. */
export class StateLines {
  readonly #index: LineIndex;

  constructor(pack: LinePack) {
    this.#index = new LineIndex(pack);
  }

  /** The district that holds a point, or null. */
  locate({ lat, lon }: Point): string | null {
    const district = this.#index.locate(frameLon(lon), lat);
    return district < 0 ? null : (this.#index.codes[district] as string);
  }

  /** The district of the nearest line: what is meant by a point in none. */
  nearest({ lat, lon }: Point): string {
    const found = this.#index.nearestLine({ lat, lon: frameLon(lon) });
    const [side] = found === null ? [] : this.#own(found.arc);
    if (side === undefined) throw new RangeError('a state has no line of its own');
    return side;
  }

  /** The districts between which a line runs so near that the point may lie in any of them. */
  withinError({ lat, lon }: Point): string[] {
    const framed = { lat, lon: frameLon(lon) };
    const { knownErrorMeters, addedErrorMeters } = this.#index.pack;
    const near = this.#index
      .linesWithin(framed, knownErrorMeters + addedErrorMeters)
      .map(({ arc }) => this.#own(arc))
      .filter((sides) => sides.length === 2);
    return [...new Set(near.flat())];
  }

  #own(arc: number): string[] {
    const { pack, codes } = this.#index;
    return this.#index
      .sidesOf(arc)
      .filter((side) => side < pack.ownCount)
      .map((side) => codes[side] as string);
  }
}
