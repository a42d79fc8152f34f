import type { DistrictSets } from './district-sets.ts';
import type { GridFrame } from './grid-cells.ts';
import { GrowingInts } from './growing-ints.ts';
import type { Segments } from './segments.ts';

const NO_CROSSING = -1;

/**
 * By cell, the set of districts that hold its middle: along the middle of a row from the west, where
 * nothing lies, over every line that is crossed on the way.
 */
export function middleSets(frame: GridFrame, segments: Segments, sets: DistrictSets): Int32Array {
  const { columns, rows } = frame;
  const crossings = rowCrossings(frame, segments);
  const { sideA, sideB } = segments;
  const middles = new Int32Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    let set = 0;
    for (let cell = row * columns; cell < (row + 1) * columns; cell++) {
      for (
        let crossing = crossings.first[cell] as number;
        crossing !== NO_CROSSING;
        crossing = crossings.next.get(crossing)
      ) {
        const arc = crossings.arc.get(crossing);
        set = sets.across(set, sideA[arc] as number, sideB[arc] as number);
      }
      middles[cell] = set;
    }
  }
  return middles;
}

/** By cell, a chain of the arcs that are crossed between the middle of the cell before and its own. */
function rowCrossings(frame: GridFrame, { ends, arcOf, starts }: Segments) {
  const { west, south, cellWidth, cellHeight, columns, rows } = frame;
  const first = new Int32Array(columns * rows).fill(NO_CROSSING);
  const next = new GrowingInts();
  const arc = new GrowingInts();
  for (let i = 0; i + 1 < starts.length; i++) {
    const last = (starts[i + 1] as number) - 1;
    for (let segment = starts[i] as number; segment < last; segment++) {
      const ax = ends[2 * segment] as number;
      const ay = ends[2 * segment + 1] as number;
      const by = ends[2 * segment + 3] as number;
      const slope = ((ends[2 * segment + 2] as number) - ax) / (by - ay);
      // Rows whose middle lies above the lower end and not above the upper one.
      const end = Math.floor((Math.max(ay, by) - south) / cellHeight + 0.5);
      let row = Math.floor((Math.min(ay, by) - south) / cellHeight + 0.5);
      for (; row < end; row++) {
        const crossX = ax + slope * (south + (row + 0.5) * cellHeight - ay);
        const column = Math.floor((crossX - west) / cellWidth + 0.5);
        if (column >= columns) continue;
        const cell = row * columns + column;
        next.push(first[cell] as number);
        first[cell] = arc.length;
        arc.push(arcOf[segment] as number);
      }
    }
  }
  return { first, next, arc };
}
