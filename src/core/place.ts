import type { Point } from '../shared/point.ts';

/**
 * How well a ZIP's point is known. `zip`: a point of its own. `place`: the centre of its place.
 * `district`: none is published (Puerto Rico and the islands); the centre of its district.
 */
export type PointQuality = 'zip' | 'place' | 'district';

/** Where a ZIP is, for orientation. Never the ground for a district by itself. */
export interface ZipPlace {
  readonly zip: string;
  /** `Beverly Hills`; null where no name is published. */
  readonly place: string | null;
  /** `Los Angeles` as published, without the word County; null where none is given. */
  readonly county: string | null;
  /** Postal code of the state, `AE` and the like for military mail, `FM`, `MH`, `PW`. */
  readonly state: string;
  /** Null for a ZIP outside the fifty states, DC and the territories. */
  readonly point: Point | null;
  readonly pointQuality: PointQuality | null;
}
