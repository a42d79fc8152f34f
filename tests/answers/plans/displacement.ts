import { listDistricts } from '../../../data/build/district-list.ts';
import { openSideLabel } from '../../../data/build/lines/open-side.ts';
import { shareLines } from '../../../data/build/lines/topology.ts';
import type { DistrictShape } from '../../../data/build/model.ts';
import { distanceMeters } from '../../../src/core/distance.ts';
import { BruteLines } from '../points/brute-lines.ts';

const EVERY_METERS = 2000;

/** The lines of states, with those between two districts of one state marked: a new map moves these. */
function linesOf(shapes: readonly DistrictShape[], states: ReadonlySet<string>) {
  const list = listDistricts(shapes.filter(({ state }) => states.has(state)));
  const stateOf = (index: number) => list.districts[index]?.state as string;
  return shareLines(list.shapes, openSideLabel).flatMap((arc) => {
    const sides = [...new Set(arc.shapes.map(stateOf))];
    const isInner = arc.shapes.length === 2 && sides.length === 1;
    return sides.map((state) => ({ state, isInner, lon: arc.lon, lat: arc.lat }));
  });
}

/**
 * How far the approximate lines lie off the finer ones where both show the same: metres from places
 * along the finer lines, one every 2 km, to the nearest approximate line of that state. Ascending.
 */
export function displacements(
  fine: readonly DistrictShape[],
  approximate: readonly DistrictShape[],
  states: ReadonlySet<string>,
): number[] {
  const meters: number[] = [];
  const walked = linesOf(fine, states).filter(({ isInner }) => isInner);
  const lines = linesOf(approximate, states);
  for (const state of states) {
    const own = new BruteLines(lines.filter((line) => line.state === state));
    for (const { lon, lat } of walked.filter((line) => line.state === state)) {
      let left = EVERY_METERS / 2;
      for (let i = 1; i < lon.length; i++) {
        const at = (k: number) => ({ lat: lat[k] as number, lon: lon[k] as number });
        const [from, to] = [at(i - 1), at(i)];
        const length = distanceMeters(from, to);
        for (; left < length; left += EVERY_METERS) {
          const along = left / length;
          const place = {
            lat: from.lat + along * (to.lat - from.lat),
            lon: from.lon + along * (to.lon - from.lon),
          };
          meters.push(own.nearest(place).meters);
        }
        left -= length;
      }
    }
  }
  return meters.sort((a, b) => a - b);
}
