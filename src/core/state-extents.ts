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

/** Says which states can be near a point, by the extents of their districts. */
export class StateExtents {
  readonly #states: readonly string[];
  /** West, south, east, north of each district, in the frame of frameLon. */
  readonly #boxes: Float64Array;

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
    const boxes = this.#boxes;
    const states: string[] = [];
    for (let i = 0, at = 0; at < boxes.length; i++, at += 4) {
      if (lon < (boxes[at] as number) - east || lon > (boxes[at + 2] as number) + east) continue;
      const [southOfBox, northOfBox] = [boxes[at + 1] as number, boxes[at + 3] as number];
      if (point.lat < southOfBox - north || point.lat > northOfBox + north) continue;
      const state = this.#states[i] as string;
      if (!states.includes(state)) states.push(state);
    }
    return Object.freeze(states);
  }
}
