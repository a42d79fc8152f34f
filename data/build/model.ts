import type { Point } from '../../src/shared/point.ts';

/** What the readers hand to the joiner: one plain shape for each source, whatever its file format. */

/** A ZCTA and one district it overlaps. */
export interface ZctaDistrict {
  /** Five digits. */
  readonly zcta: string;
  /** Postal code. */
  readonly state: string;
  /** 1 to 52, or 0 for the only district of a state (at large and delegates alike). */
  readonly district: number;
  /** Share of the ZCTA's land in this district, 0 to 1; null where the file has lost it, and where
   * the ZCTA has no land at all. */
  readonly landShare: number | null;
}

/** A ZIP as a postal gazetteer lists it. Texts are empty where the file has none. */
export interface PostalZip {
  readonly zip: string;
  readonly place: string;
  /** Postal code, empty for military mail. */
  readonly state: string;
  readonly county: string;
  readonly point: Point;
  /** GeoNames: 1 estimated, 4 geonameid, 6 centroid of addresses; null where not given. */
  readonly accuracy: number | null;
}

/** A district's area: polygons of rings of [lon, lat] positions in degrees. A ring is closed, has four
 * positions or more, and the first ring of a polygon is its outer one; which way round is not said. */
export interface DistrictShape {
  readonly state: string;
  readonly district: number;
  /** Square metres, as published; null where the file has none. */
  readonly landArea: number | null;
  readonly waterArea: number | null;
  readonly polygons: readonly (readonly (readonly (readonly [number, number])[])[])[];
}

/** Bad source data: names the file and the row it choked on. It stops the build. */
export class SourceError extends Error {
  override readonly name = 'SourceError';

  constructor(file: string, line: number | null, reason: string) {
    super(`${file}${line === null ? '' : `:${line}`}: ${reason}`);
  }
}
