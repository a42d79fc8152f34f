import type { LineIndex } from './line-index.ts';

/** Cells are found out by blocks of a degree. More of them find the one district of a place at once. */
const CELLS_A_DEGREE = 32;
/** Of the frame of frameLon. */
const [WEST, SOUTH] = [-300, -90];
const [COLUMNS, ROWS] = [360, 180];

/** What a cell is in. */
export interface StateCell {
  /** Opened states that may hold a place in it. */
  readonly indexes: readonly LineIndex[];
  /** Code of the one district that holds all of it, null where none holds any of it; else undefined. */
  readonly whole: string | null | undefined;
}

/** The cells of one degree. */
interface Block {
  readonly west: number;
  readonly south: number;
  /** Opened states that may hold a place in it. */
  readonly indexes: readonly LineIndex[];
  /** By cell, 0 when not asked yet, else 1 + a number of the known ones. */
  readonly kinds: Uint16Array;
}

/**
 * Which of the opened states a place can be in, and in most cells which district at once: found out
 * when a cell is first asked for.
 */
export class StateCells {
  readonly #opened: readonly LineIndex[];
  /** By degree, 0 when not asked yet, else 1 + a number of `#blocks`. */
  readonly #blockOf = new Uint16Array(COLUMNS * ROWS);
  readonly #blocks: Block[] = [];
  readonly #known: StateCell[] = [];
  readonly #kindOf = new Map<string, number>();

  constructor(opened: readonly LineIndex[]) {
    this.#opened = opened;
  }

  /** The cell of a position in the frame of frameLon. */
  at(lon: number, lat: number): StateCell {
    const x = lon - WEST;
    const y = lat - SOUTH;
    const column = Math.floor(x);
    const row = Math.min(Math.floor(y), ROWS - 1);
    const number = this.#blockOf[row * COLUMNS + column] as number;
    const block = number === 0 ? this.#open(column, row) : (this.#blocks[number - 1] as Block);
    const cellColumn = Math.floor((x - column) * CELLS_A_DEGREE);
    const cellRow = Math.min(Math.floor((y - row) * CELLS_A_DEGREE), CELLS_A_DEGREE - 1);
    const kind = block.kinds[cellRow * CELLS_A_DEGREE + cellColumn] as number;
    return kind === 0
      ? this.#find(block, cellColumn, cellRow)
      : (this.#known[kind - 1] as StateCell);
  }

  #open(column: number, row: number): Block {
    const [west, south] = [WEST + column, SOUTH + row];
    const block: Block = {
      west,
      south,
      indexes: this.#opened.filter(
        (index) => index.holdingBox(west, south, west + 1, south + 1)?.length !== 0,
      ),
      kinds: new Uint16Array(CELLS_A_DEGREE * CELLS_A_DEGREE),
    };
    this.#blockOf[row * COLUMNS + column] = this.#blocks.push(block);
    return block;
  }

  #find(block: Block, column: number, row: number): StateCell {
    const size = 1 / CELLS_A_DEGREE;
    const [west, south] = [block.west + column * size, block.south + row * size];
    const found = block.indexes.map((index) => ({
      index,
      codes: index.holdingBox(west, south, west + size, south + size),
    }));
    const held = found.filter(({ codes }) => codes === null || codes.length > 0);
    const [{ codes } = { codes: [] }] = held;
    const kind = this.#kindFor({
      indexes: held.map(({ index }) => index),
      whole: held.length > 1 || codes === null || codes.length > 1 ? undefined : (codes[0] ?? null),
    });
    block.kinds[row * CELLS_A_DEGREE + column] = kind;
    return this.#known[kind - 1] as StateCell;
  }

  /** 1 + the number of the one cell that stands for all of its kind. */
  #kindFor(cell: StateCell): number {
    const name = `${cell.whole} ${cell.indexes.map(({ pack }) => pack.state).join()}`;
    let kind = this.#kindOf.get(name);
    if (kind === undefined) {
      kind = this.#known.push(cell);
      this.#kindOf.set(name, kind);
    }
    return kind;
  }
}
