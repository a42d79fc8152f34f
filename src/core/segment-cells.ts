import type { GridFrame } from './grid-cells.ts';
import { GrowingInts } from './growing-ints.ts';
import { SEGMENT_INTS } from './segments.ts';

/** In steps: a segment this near to a cell counts as in it, so that rounding never loses one. */
const MARGIN = 1e-6;

/**
 * Pairs of a cell and where a segment begins that crosses it, one after the other; at times of one
 * that only comes near.
 */
export function cellsOf(frame: GridFrame, segments: Int32Array): GrowingInts {
  const pairs = new GrowingInts(segments.length);
  for (let at = 0; at < segments.length; at += SEGMENT_INTS) pushCells(pairs, frame, segments, at);
  return pairs;
}

function pushCells(
  pairs: GrowingInts,
  { west, south, cellWidth, cellHeight, columns, rows }: GridFrame,
  segments: Int32Array,
  at: number,
): void {
  // Upwards, so that the way through the rows is one direction.
  const isUp = (segments[at + 1] as number) <= (segments[at + 3] as number);
  const [low, high] = isUp ? [at, at + 2] : [at + 2, at];
  const ax = segments[low] as number;
  const ay = segments[low + 1] as number;
  const bx = segments[high] as number;
  const by = segments[high + 1] as number;
  const first = Math.max(0, Math.floor((ay - MARGIN - south) / cellHeight));
  const last = Math.min(rows - 1, Math.floor((by + MARGIN - south) / cellHeight));
  const slope = by > ay ? (bx - ax) / (by - ay) : 0;
  for (let row = first; row <= last; row++) {
    const floor = south + row * cellHeight;
    // Where the segment enters and leaves the row; a level one runs from end to end.
    const enters = by > ay && floor > ay ? ax + slope * (floor - ay) : ax;
    const leaves = by > ay && floor + cellHeight < by ? ax + slope * (floor + cellHeight - ay) : bx;
    const from = Math.min(enters, leaves) - MARGIN;
    const to = Math.max(enters, leaves) + MARGIN;
    const firstColumn = Math.max(0, Math.floor((from - west) / cellWidth));
    const lastColumn = Math.min(columns - 1, Math.floor((to - west) / cellWidth));
    for (let column = firstColumn; column <= lastColumn; column++) {
      pairs.push(row * columns + column);
      pairs.push(at);
    }
  }
}

/** Whether the segment that begins at an index comes within the margin of a box. */
export function touchesBox(
  segments: Int32Array,
  at: number,
  west: number,
  south: number,
  east: number,
  north: number,
): boolean {
  const ax = segments[at] as number;
  const ay = segments[at + 1] as number;
  const bx = segments[at + 2] as number;
  const by = segments[at + 3] as number;
  if (Math.max(ax, bx) < west - MARGIN || Math.min(ax, bx) > east + MARGIN) return false;
  if (Math.max(ay, by) < south - MARGIN || Math.min(ay, by) > north + MARGIN) return false;
  // The box is on one side of the line when its middle is farther off than its corners reach.
  const lineX = bx - ax;
  const lineY = by - ay;
  const [halfWidth, halfHeight] = [(east - west) / 2, (north - south) / 2];
  const off = lineX * ((south + north) / 2 - ay) - lineY * ((west + east) / 2 - ax);
  const reach = Math.abs(lineX) * halfHeight + Math.abs(lineY) * halfWidth;
  return Math.abs(off) <= reach + MARGIN * (Math.abs(lineX) + Math.abs(lineY));
}
