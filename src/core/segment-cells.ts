import type { GridFrame } from './grid-cells.ts';
import { GrowingInts } from './growing-ints.ts';
import type { Segments } from './segments.ts';

/** In steps: a segment this near to a cell counts as in it, so that rounding never loses one. */
const MARGIN = 1e-6;

/** Pairs of a cell and a segment that crosses it, one after the other; at times one that only nears. */
export function cellsOf(frame: GridFrame, segments: Segments): GrowingInts {
  const pairs = new GrowingInts(2 * segments.ends.length);
  const { starts } = segments;
  for (let arc = 0; arc + 1 < starts.length; arc++) {
    const last = (starts[arc + 1] as number) - 1;
    for (let segment = starts[arc] as number; segment < last; segment++) {
      pushCells(pairs, frame, segments, segment);
    }
  }
  return pairs;
}

function pushCells(
  pairs: GrowingInts,
  { west, south, cellWidth, cellHeight, columns, rows }: GridFrame,
  { ends }: Segments,
  segment: number,
): void {
  // Upwards, so that the way through the rows is one direction.
  const isUp = (ends[2 * segment + 1] as number) <= (ends[2 * segment + 3] as number);
  const [low, high] = isUp ? [2 * segment, 2 * segment + 2] : [2 * segment + 2, 2 * segment];
  const ax = ends[low] as number;
  const ay = ends[low + 1] as number;
  const bx = ends[high] as number;
  const by = ends[high + 1] as number;
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
      pairs.push(segment);
    }
  }
}

/** Whether a segment comes within the margin of a box. */
export function touchesBox(
  ends: Int32Array,
  segment: number,
  west: number,
  south: number,
  east: number,
  north: number,
): boolean {
  const ax = ends[2 * segment] as number;
  const ay = ends[2 * segment + 1] as number;
  const bx = ends[2 * segment + 2] as number;
  const by = ends[2 * segment + 3] as number;
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
