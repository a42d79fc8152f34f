import type { GrowingInts } from './growing-ints.ts';

/** Where the cells of a grid lie, in steps. */
export interface GridFrame {
  /** Lower left corner of the first cell. */
  readonly west: number;
  readonly south: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** Cells a step: to multiply is quicker than to divide. */
  readonly columnsAStep: number;
  readonly rowsAStep: number;
  readonly columns: number;
  readonly rows: number;
}

/** A grid and the lines in it; see LineGrid. */
export interface GridCells extends GridFrame {
  /**
   * By row and column: of a cell without lines the set of districts that hold it; else the ones'
   * complement of where its node begins.
   */
  readonly cells: Int32Array;
  /**
   * A node is either how many segments cross its cell, the set of districts that hold the cell's
   * middle, and the segments themselves, so that what is read together lies together; or IS_SPLIT and CHILDREN cells as above, row by row.
   */
  readonly nodes: GrowingInts;
}

/** Stands where a node's count of segments would, and says that cells follow. */
export const IS_SPLIT = -1;
/** A crowded cell is split into this many columns and rows. */
export const SPLIT = 4;
export const CHILDREN = SPLIT * SPLIT;
