import { buildGridCells } from './build-grid-cells.ts';
import { DistrictSets } from './district-sets.ts';
import { type GridCells, IS_SPLIT, SPLIT } from './grid-cells.ts';
import { crossesWay, type Segments } from './segments.ts';
import { splitNode } from './split-node.ts';

/**
 * A cell with more segments is split when it is first asked for: a look-up tries all segments of its
 * cell, and a person walks through few cells. 8 to 20 are alike, measured in California.
 */
const MOST_SEGMENTS = 12;
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
  readonly #segments: Segments;

  constructor(segments: Segments, districtCount: number) {
    this.sets = new DistrictSets(districtCount);
    this.#segments = segments;
    this.#grid = buildGridCells(segments, this.sets);
  }

  /** What the grid takes now; it grows a little where it is asked. */
  get sizeBytes(): number {
    return this.#grid.cells.byteLength + this.#grid.nodes.values.byteLength;
  }

  /** The set of districts that hold a position in steps. */
  setAt(x: number, y: number): number {
    const { west, south, cellWidth, cellHeight, columns, rows, cells } = this.#grid;
    const column = Math.floor((x - west) / cellWidth);
    const row = Math.floor((y - south) / cellHeight);
    if (!(column >= 0 && column < columns && row >= 0 && row < rows)) return 0;
    const index = row * columns + column;
    const cell = cells[index] as number;
    if (cell >= 0) return cell;
    return this.#setInCell(index, x, y, west + column * cellWidth, south + row * cellHeight);
  }

  /** Whether any district may hold a place in a box, in steps. */
  mayHold(west: number, south: number, east: number, north: number): boolean {
    const { cellWidth, cellHeight, columns, rows, cells } = this.#grid;
    const column = (x: number) => Math.floor((x - this.#grid.west) / cellWidth);
    const row = (y: number) => Math.floor((y - this.#grid.south) / cellHeight);
    for (let r = Math.max(row(south), 0); r <= Math.min(row(north), rows - 1); r++) {
      for (let c = Math.max(column(west), 0); c <= Math.min(column(east), columns - 1); c++) {
        if (cells[r * columns + c] !== 0) return true;
      }
    }
    return false;
  }

  #setInCell(index: number, x: number, y: number, cellWest: number, cellSouth: number): number {
    const { cells, nodes } = this.#grid;
    let { cellWidth: width, cellHeight: height } = this.#grid;
    let [west, south] = [cellWest, cellSouth];
    let node = ~(cells[index] as number);
    // Where the cell itself is written: -1 for the first grid's own.
    let place = -1;
    for (let depth = 0; ; depth++) {
      const count = nodes.values[node] as number;
      if (count !== IS_SPLIT) {
        if (count <= MOST_SEGMENTS || depth === DEEPEST) break;
        node = splitNode(nodes, node, this.#segments, this.sets, west, south, width, height);
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
    const segments = this.#segments;
    const { arcOf, sideA, sideB } = segments;
    let set = values[node + 1] as number;
    const end = node + 2 + (values[node] as number);
    for (let i = node + 2; i < end; i++) {
      const segment = values[i] as number;
      if (!crossesWay(segments, segment, x, y, middleX, middleY)) continue;
      const arc = arcOf[segment] as number;
      set = this.sets.across(set, sideA[arc] as number, sideB[arc] as number);
    }
    return set;
  }
}
