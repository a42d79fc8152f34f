import type { ZipPlace } from '../core/place.ts';
import { ZIP_NUMBERS, zipNumber, zipText } from '../core/zip-table.ts';
import type { Point } from '../shared/point.ts';
import { STEPS_A_DEGREE } from './degrees.ts';
import type { PlaceColumns } from './place-columns.ts';
import { type PlacePoints, POINT_QUALITIES } from './place-points.ts';

/** Where every ZIP is, for orientation. */
export interface Places {
  /** How many ZIPs there are. */
  readonly count: number;
  /** The place of a ZIP of five digits, frozen; null for what is no ZIP of this pack. */
  get(zip: string): ZipPlace | null;
  /** Every ZIP, ascending. */
  zips(): Iterable<string>;
}

/** Keeps columns and makes a place of them when one is asked for: 1 MB and not 20. */
export class PlaceList implements Places {
  readonly #columns: PlaceColumns;
  readonly #points: PlacePoints;
  /** By ZIP number: 0 where there is no such ZIP, else 1 + its row. */
  readonly #rowOf = new Uint16Array(ZIP_NUMBERS);

  constructor(columns: PlaceColumns, points: PlacePoints) {
    this.#columns = columns;
    this.#points = points;
    columns.zips.forEach((zip, row) => {
      this.#rowOf[zip] = row + 1;
    });
  }

  get count(): number {
    return this.#columns.zips.length;
  }

  get(zip: string): ZipPlace | null {
    const row = (this.#rowOf[zipNumber(zip)] ?? 0) - 1;
    if (row < 0) return null;
    const { localityOf, placeNameOf, countyOf, countyNameOf, stateOf } = this.#columns;
    const { placeNames, countyNames, states } = this.#columns;
    const locality = localityOf[row] as number;
    const county = countyOf[locality] as number;
    return Object.freeze({
      zip,
      place: placeNames[(placeNameOf[locality] as number) - 1] ?? null,
      county: countyNames[(countyNameOf[county] as number) - 1] ?? null,
      state: states[stateOf[county] as number] as string,
      point: this.#pointOf(row),
      pointQuality: POINT_QUALITIES[this.#points.qualityOf[row] as number] ?? null,
    });
  }

  *zips(): Iterable<string> {
    for (const zip of this.#columns.zips) yield zipText(zip);
  }

  #pointOf(row: number): Point | null {
    const { qualityOf, lats, lons, grain } = this.#points;
    if ((qualityOf[row] as number) < 0) return null;
    return Object.freeze({
      lat: ((lats[row] as number) * grain) / STEPS_A_DEGREE,
      lon: ((lons[row] as number) * grain) / STEPS_A_DEGREE,
    });
  }
}
