import type { Point } from '../shared/point.ts';
import { METERS_PER_DEGREE } from './distance.ts';
import type { District } from './district.ts';
import { frameLon } from './line-pack.ts';

/** Where a state's districts lie, of which the `districts` pack knows the extent of each. */
export type DistrictExtent = Pick<District, 'state' | 'extent'>;

/** So that rounded extents and the plane of degrees never lose a state. */
const ROOM = 1.02;
/** Nearer to a pole a degree of longitude is no measure any more, and no district is there. */
const FARTHEST_LATITUDE = 85;
/** Degrees of latitude: as far as the vaguest position that is answered goes. */
const WIDEST = 1;

/** Says which states can be near a point, by the extents of their districts. */
export class StateExtents {
  readonly #states: readonly string[];
  /** West, south, east, north of each district, in the frame of frameLon. */
  readonly #boxes: Float64Array;
  /** By row and column of a degree that was asked for, the districts within WIDEST of any place in it. */
  readonly #around = new Map<number, Int32Array>();

  constructor(extents: readonly DistrictExtent[]) {
    this.#states = extents.map(({ state }) => state);
    this.#boxes = Float64Array.from(
      extents.flatMap(({ extent: [west, south, east, north] }) => [
        frameLon(west),
        south,
        frameLon(east),
        north,
      ]),
    );
  }

  /**
   * Postal codes of the states that can have a district within a distance, in the order of the list;
   * at times one more than need be. Frozen.
   */
  near(point: Point, radiusMeters: number): readonly string[] {
    const north = (radiusMeters / METERS_PER_DEGREE) * ROOM;
    const farthest = Math.min(Math.abs(point.lat) + north, FARTHEST_LATITUDE);
    const east = north / Math.cos((farthest * Math.PI) / 180);
    const lon = frameLon(point.lon);
    const states: string[] = [];
    for (const i of north <= WIDEST ? this.#aroundDegree(lon, point.lat) : this.#states.keys()) {
      if (!this.#touches(i, lon - east, point.lat - north, lon + east, point.lat + north)) continue;
      const state = this.#states[i] as string;
      if (!states.includes(state)) states.push(state);
    }
    return Object.freeze(states);
  }

  /** Few of all districts, so that a place tries no more than these. */
  #aroundDegree(lon: number, lat: number): Int32Array {
    const [column, row] = [Math.floor(lon), Math.floor(lat)];
    const key = row * 1024 + column;
    const known = this.#around.get(key);
    if (known !== undefined) return known;
    const farthest = Math.min(
      Math.max(Math.abs(row), Math.abs(row + 1)) + WIDEST,
      FARTHEST_LATITUDE,
    );
    const east = WIDEST / Math.cos((farthest * Math.PI) / 180);
    const [west, south] = [column - east, row - WIDEST];
    const found = Int32Array.from(this.#states.keys()).filter((i) =>
      this.#touches(i, west, south, column + 1 + east, row + 1 + WIDEST),
    );
    this.#around.set(key, found);
    return found;
  }

  #touches(i: number, west: number, south: number, east: number, north: number): boolean {
    const boxes = this.#boxes;
    const at = i * 4;
    if ((boxes[at] as number) > east || (boxes[at + 2] as number) < west) return false;
    return (boxes[at + 1] as number) <= north && (boxes[at + 3] as number) >= south;
  }
}
