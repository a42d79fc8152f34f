import type { DistrictSets } from './district-sets.ts';
import type { GridCells, GridFrame } from './grid-cells.ts';
import { GrowingInts } from './growing-ints.ts';
import { middleSets } from './middle-sets.ts';
import { cellsOf } from './segment-cells.ts';
import { SEGMENT_INTS } from './segments.ts';

/** Cells for each segment: tuned on California, where 1 to 3 are alike. */
const CELLS_A_SEGMENT = 1;
const [FEWEST_CELLS, MOST_CELLS] = [1024, 65_536];
/**
 * The grid stands a little off the lines' own steps. No line through whole steps passes the middle of
 * a cell exactly then: the square roots of 2 and 3 have no ratio that whole numbers could give.
 */
const [OFFSET_WEST, OFFSET_SOUTH] = [Math.SQRT2 - 1, Math.sqrt(3) - 1];

/** The grid of a pack's segments, in which no cell is split yet. */
export function buildGridCells(segments: Int32Array, sets: DistrictSets): GridCells {
  const frame = layOut(segments);
  const cells = middleSets(frame, segments, sets);
  const touched = cellsOf(frame, segments);
  const counts = new Int32Array(cells.length);
  for (let i = 0; i < touched.length; i += 2) {
    const cell = touched.get(i);
    counts[cell] = (counts[cell] as number) + 1;
  }
  const crossed = counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
  const nodes = new GrowingInts((touched.length / 2) * SEGMENT_INTS + 2 * crossed);
  for (let cell = 0; cell < cells.length; cell++) {
    if (counts[cell] === 0) continue;
    const node = nodes.length;
    nodes.push(0);
    nodes.push(cells[cell] as number);
    nodes.length += (counts[cell] as number) * SEGMENT_INTS;
    cells[cell] = ~node;
  }
  for (let i = 0; i < touched.length; i += 2) {
    const node = ~(cells[touched.get(i)] as number);
    const count = nodes.get(node);
    const segment = touched.get(i + 1);
    nodes.values.set(
      segments.subarray(segment, segment + SEGMENT_INTS),
      node + 2 + count * SEGMENT_INTS,
    );
    nodes.values[node] = count + 1;
  }
  return { ...frame, cells, nodes };
}

function layOut(segments: Int32Array): GridFrame {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at < segments.length; at += SEGMENT_INTS) {
    for (const end of [at, at + 2]) {
      west = Math.min(west, segments[end] as number);
      east = Math.max(east, segments[end] as number);
      south = Math.min(south, segments[end + 1] as number);
      north = Math.max(north, segments[end + 1] as number);
    }
  }
  const wanted = (segments.length / SEGMENT_INTS) * CELLS_A_SEGMENT;
  const cellCount = Math.max(FEWEST_CELLS, Math.min(MOST_CELLS, wanted));
  const [width, height] = [east - west + 2, north - south + 2];
  const columns = Math.max(1, Math.round(Math.sqrt((cellCount * width) / height)));
  const rows = Math.max(1, Math.round(cellCount / columns));
  return {
    west: west - OFFSET_WEST,
    south: south - OFFSET_SOUTH,
    cellWidth: width / columns,
    cellHeight: height / rows,
    columnsAStep: columns / width,
    rowsAStep: rows / height,
    columns,
    rows,
  };
}
