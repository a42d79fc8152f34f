import type { DistrictSets } from './district-sets.ts';
import type { GridFrame } from './grid-cells.ts';
import { GrowingInts } from './growing-ints.ts';
import { SEGMENT_INTS } from './segments.ts';

const NO_CROSSING = -1;

/**
 * By cell, the set of districts that hold its middle: along the middle of a row from the west, where
 * nothing lies, over every line that is crossed on the way.
 */
export function middleSets(frame: GridFrame, segments: Int32Array, sets: DistrictSets): Int32Array {
  const { columns, rows } = frame;
  const crossings = rowCrossings(frame, segments);
  const middles = new Int32Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    let set = 0;
    for (let cell = row * columns; cell < (row + 1) * columns; cell++) {
      for (
        let crossing = crossings.first[cell] as number;
        crossing !== NO_CROSSING;
        crossing = crossings.next.get(crossing)
      ) {
        set = sets.across(set, crossings.sides.get(crossing));
      }
      middles[cell] = set;
    }
  }
  return middles;
}

/** By cell, a chain of the sides that are changed between the middle of the cell before and its own. */
function rowCrossings(frame: GridFrame, segments: Int32Array) {
  const { west, south, cellWidth, cellHeight, columns, rows } = frame;
  const first = new Int32Array(columns * rows).fill(NO_CROSSING);
  const next = new GrowingInts();
  const sides = new GrowingInts();
  for (let at = 0; at < segments.length; at += SEGMENT_INTS) {
    const ax = segments[at] as number;
    const ay = segments[at + 1] as number;
    const by = segments[at + 3] as number;
    const slope = ((segments[at + 2] as number) - ax) / (by - ay);
    // Rows whose middle lies above the lower end and not above the upper one.
    const end = Math.floor((Math.max(ay, by) - south) / cellHeight + 0.5);
    let row = Math.floor((Math.min(ay, by) - south) / cellHeight + 0.5);
    for (; row < end; row++) {
      const crossX = ax + slope * (south + (row + 0.5) * cellHeight - ay);
      const column = Math.floor((crossX - west) / cellWidth + 0.5);
      if (column >= columns) continue;
      const cell = row * columns + column;
      next.push(first[cell] as number);
      first[cell] = sides.length;
      sides.push(segments[at + 4] as number);
    }
  }
  return { first, next, sides };
}
