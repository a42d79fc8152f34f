import { listDistricts } from '../../../data/build/district-list.ts';
import { createLocator } from '../../../data/build/lines/locate.ts';
import { BORDER_LABEL, openSideLabel } from '../../../data/build/lines/open-side.ts';
import { type SourceArc, shareLines } from '../../../data/build/lines/topology.ts';
import type { DistrictShape } from '../../../data/build/model.ts';
import { districtCode } from '../../../src/core/district-names.ts';
import { frameLon } from '../../../src/core/line-pack.ts';
import type { Point } from '../../../src/shared/point.ts';
import { BruteLines } from './brute-lines.ts';

/** What the source's own rings say, by trying all of them. */
export class SourceOracle {
  readonly arcs: readonly SourceArc[];
  readonly #codes: readonly string[];
  readonly #locator: ReturnType<typeof createLocator>;
  readonly #lines: BruteLines;

  constructor(unsorted: readonly DistrictShape[]) {
    const { shapes, districts } = listDistricts(unsorted);
    this.#codes = districts.map(({ state, number }) => districtCode(state, number));
    this.#locator = createLocator(shapes);
    this.arcs = shareLines(shapes, openSideLabel);
    this.#lines = new BruteLines(this.arcs);
  }

  /** Codes of the districts that hold a point: one or none, two only where the source overlaps. */
  districtsAt(point: Point): string[] {
    return this.#locator.districtsAt(point).map((index) => this.#codes[index] as string);
  }

  /** Great-circle metres to the nearest line. */
  metersToLine(point: Point): number {
    return this.#lines.nearest(framed(point)).meters;
  }

  /** The same to the nearest shore, and to the nearest line that is none. */
  metersByKind(point: Point): { shore: number; other: number } {
    const isShore = (line: number) => {
      const { shapes, label } = this.arcs[line] as SourceArc;
      return shapes.length === 1 && label !== BORDER_LABEL;
    };
    return {
      shore: this.#lines.nearest(framed(point), isShore).meters,
      other: this.#lines.nearest(framed(point), (line) => !isShore(line)).meters,
    };
  }
}

function framed({ lat, lon }: Point): Point {
  return { lat, lon: frameLon(lon) };
}
