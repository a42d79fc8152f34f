import type { DistrictSets } from './district-sets.ts';
import type { GridCells, GridFrame } from './grid-cells.ts';
import { GrowingInts } from './growing-ints.ts';
import { middleSets } from './middle-sets.ts';
import { cellsOf } from './segment-cells.ts';
import type { Segments } from './segments.ts';

/** Cells for each segment: tuned on California, where 1 to 3 are alike. */
const CELLS_A_SEGMENT = 1;
const [FEWEST_CELLS, MOST_CELLS] = [1024, 65_536];
/**
 * The grid stands a little off the lines' own steps. No line through whole steps passes the middle of
 * a cell exactly then: the square roots of 2 and 3 have no ratio that whole numbers could give.
 */
const [OFFSET_WEST, OFFSET_SOUTH] = [Math.SQRT2 - 1, Math.sqrt(3) - 1];

/** The grid of a pack's segments, in which no cell is split yet. */
export function buildGridCells(segments: Segments, sets: DistrictSets): GridCells {
  const frame = layOut(segments);
  const cells = middleSets(frame, segments, sets);
  const touched = cellsOf(frame, segments);
  const counts = new Int32Array(cells.length);
  for (let i = 0; i < touched.length; i += 2) {
    const cell = touched.get(i);
    counts[cell] = (counts[cell] as number) + 1;
  }
  const crossed = counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
  const nodes = new GrowingInts(touched.length / 2 + 2 * crossed);
  for (let cell = 0; cell < cells.length; cell++) {
    if (counts[cell] === 0) continue;
    const node = nodes.length;
    nodes.push(0);
    nodes.push(cells[cell] as number);
    nodes.length += counts[cell] as number;
    cells[cell] = ~node;
  }
  for (let i = 0; i < touched.length; i += 2) {
    const node = ~(cells[touched.get(i)] as number);
    const count = nodes.get(node) + 1;
    nodes.values[node] = count;
    nodes.values[node + 1 + count] = touched.get(i + 1);
  }
  return { ...frame, cells, nodes };
}

function layOut({ ends, starts }: Segments): GridFrame {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < ends.length; i += 2) {
    west = Math.min(west, ends[i] as number);
    east = Math.max(east, ends[i] as number);
    south = Math.min(south, ends[i + 1] as number);
    north = Math.max(north, ends[i + 1] as number);
  }
  const wanted = (ends.length / 2 - starts.length) * CELLS_A_SEGMENT;
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
