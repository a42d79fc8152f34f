import { buildGridCells } from './build-grid-cells.ts';
import { DistrictSets } from './district-sets.ts';
import { CHILDREN, type GridCells, IS_SPLIT, SPLIT } from './grid-cells.ts';
import { touchesBox } from './segment-cells.ts';
import { crossesWay, SEGMENT_INTS } from './segments.ts';
import { splitNode } from './split-node.ts';

/**
 * A cell with more segments is split when it is first asked for: a look-up tries all segments of its
 * cell, and a person walks through few cells. 8 to 20 are alike, measured in California.
 */
const MOST_SEGMENTS = 12;
/** In place of a set: more than one. */
export const MIXED = -1;
/** A cell this many splits down is some metres wide and is left as it is. */
const DEEPEST = 5;

/**
 * Which districts hold a place, exactly, for the lines that are given: a cell without lines lies in
 * one set of districts as a whole; in any other, the lines that are crossed on the straight way to
 * its middle tell, and there are few.
 */
export class LineGrid {
  readonly sets: DistrictSets;
  readonly #grid: GridCells;

  /** `segments`: see segmentsOf. */
  constructor(segments: Int32Array, districtCount: number) {
    this.sets = new DistrictSets(districtCount);
    this.#grid = buildGridCells(segments, this.sets);
  }

  /** What the grid takes now; it grows a little where it is asked. */
  get sizeBytes(): number {
    return this.#grid.cells.byteLength + this.#grid.nodes.values.byteLength;
  }

  /** The set of districts that hold a position in steps. */
  setAt(x: number, y: number): number {
    const { west, south, columnsAStep, rowsAStep, columns, rows, cells } = this.#grid;
    const column = Math.floor((x - west) * columnsAStep);
    const row = Math.floor((y - south) * rowsAStep);
    if (!(column >= 0 && column < columns && row >= 0 && row < rows)) return 0;
    const cell = cells[row * columns + column] as number;
    return cell >= 0 ? cell : this.#setInCell(column, row, x, y);
  }

  /** The set that holds all of a box, in steps; MIXED where lines cross it. */
  setOfBox(west: number, south: number, east: number, north: number): number {
    const { columnsAStep, rowsAStep, columns, rows, cells } = this.#grid;
    const firstColumn = Math.floor((west - this.#grid.west) * columnsAStep);
    const lastColumn = Math.floor((east - this.#grid.west) * columnsAStep);
    const firstRow = Math.floor((south - this.#grid.south) * rowsAStep);
    const lastRow = Math.floor((north - this.#grid.south) * rowsAStep);
    if (lastColumn < 0 || firstColumn >= columns || lastRow < 0 || firstRow >= rows) return 0;
    for (let row = Math.max(firstRow, 0); row <= Math.min(lastRow, rows - 1); row++) {
      const end = row * columns + Math.min(lastColumn, columns - 1);
      for (let at = row * columns + Math.max(firstColumn, 0); at <= end; at++) {
        const cell = cells[at] as number;
        if (cell < 0 && this.#isCrossed(~cell, west, south, east, north)) return MIXED;
      }
    }
    return this.setAt((west + east) / 2, (south + north) / 2);
  }

  /** Whether a line of a node's cell comes into a box. */
  #isCrossed(node: number, west: number, south: number, east: number, north: number): boolean {
    const { values } = this.#grid.nodes;
    const count = values[node] as number;
    if (count === IS_SPLIT) {
      const parts = values.subarray(node + 1, node + 1 + CHILDREN);
      return parts.some((cell) => cell < 0 && this.#isCrossed(~cell, west, south, east, north));
    }
    const end = node + 2 + count * SEGMENT_INTS;
    for (let at = node + 2; at < end; at += SEGMENT_INTS) {
      if (touchesBox(values, at, west, south, east, north)) return true;
    }
    return false;
  }

  #setInCell(firstColumn: number, firstRow: number, x: number, y: number): number {
    const { cells, nodes, columns } = this.#grid;
    let { cellWidth: width, cellHeight: height } = this.#grid;
    let west = this.#grid.west + firstColumn * width;
    let south = this.#grid.south + firstRow * height;
    const index = firstRow * columns + firstColumn;
    let node = ~(cells[index] as number);
    // Where the cell itself is written: -1 for the first grid's own.
    let place = -1;
    for (let depth = 0; ; depth++) {
      const count = nodes.values[node] as number;
      if (count !== IS_SPLIT) {
        if (count <= MOST_SEGMENTS || depth === DEEPEST) break;
        node = splitNode(nodes, node, this.sets, west, south, width, height);
        if (place < 0) cells[index] = ~node;
        else nodes.values[place] = ~node;
      }
      width /= SPLIT;
      height /= SPLIT;
      const column = Math.max(0, Math.min(SPLIT - 1, Math.floor((x - west) / width)));
      const row = Math.max(0, Math.min(SPLIT - 1, Math.floor((y - south) / height)));
      west += column * width;
      south += row * height;
      place = node + 1 + row * SPLIT + column;
      const cell = nodes.values[place] as number;
      if (cell >= 0) return cell;
      node = ~cell;
    }
    return this.#setAcross(node, x, y, west + width / 2, south + height / 2);
  }

  /** The set at (x, y), by the lines of a node on the way from there to its middle. */
  #setAcross(node: number, x: number, y: number, middleX: number, middleY: number): number {
    const { values } = this.#grid.nodes;
    let set = values[node + 1] as number;
    const end = node + 2 + (values[node] as number) * SEGMENT_INTS;
    for (let at = node + 2; at < end; at += SEGMENT_INTS) {
      if (crossesWay(values, at, x, y, middleX, middleY)) {
        set = this.sets.across(set, values[at + 4] as number);
      }
    }
    return set;
  }
}
