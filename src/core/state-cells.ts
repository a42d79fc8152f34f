import type { LineIndex } from './line-index.ts';

/** More find the one district of a place at once, and take more memory: 2, 4, 8 took 145, 131, 118 ns. */
const CELLS_A_DEGREE = 8;
/** Of the frame of frameLon. */
const [WEST, SOUTH] = [-300, -90];
const [COLUMNS, ROWS] = [360 * CELLS_A_DEGREE, 180 * CELLS_A_DEGREE];

/** What a cell is in. */
export interface StateCell {
  /** Opened states that may hold a place in it. */
  readonly indexes: readonly LineIndex[];
  /** Code of the one district that holds all of it, null where none holds any of it; else undefined. */
  readonly whole: string | null | undefined;
}

/**
 * Which of the opened states a place can be in, and in many cells which district at once: found out
 * when a cell is first asked for.
 */
export class StateCells {
  readonly #opened: readonly LineIndex[];
  /** By cell, 0 when not asked yet, else 1 + a number of `#known`. */
  #kinds: Uint16Array | null = null;
  readonly #known: StateCell[] = [];

  constructor(opened: readonly LineIndex[]) {
    this.#opened = opened;
  }

  /** The cell of a position in the frame of frameLon. */
  at(lon: number, lat: number): StateCell {
    const column = Math.floor((lon - WEST) * CELLS_A_DEGREE);
    const row = Math.min(Math.floor((lat - SOUTH) * CELLS_A_DEGREE), ROWS - 1);
    this.#kinds ??= new Uint16Array(COLUMNS * ROWS);
    const kind = this.#kinds[row * COLUMNS + column] as number;
    return kind === 0 ? this.#find(column, row, this.#kinds) : (this.#known[kind - 1] as StateCell);
  }

  #find(column: number, row: number, kinds: Uint16Array): StateCell {
    const size = 1 / CELLS_A_DEGREE;
    const [west, south] = [WEST + column * size, SOUTH + row * size];
    const found = this.#opened.map((index) => ({
      index,
      codes: index.holdingBox(west, south, west + size, south + size),
    }));
    const held = found.filter(({ codes }) => codes === null || codes.length > 0);
    const [{ codes } = { codes: [] }] = held;
    const cell: StateCell = {
      indexes: held.map(({ index }) => index),
      whole: held.length > 1 || codes === null || codes.length > 1 ? undefined : (codes[0] ?? null),
    };
    const kind = this.#known.findIndex(
      ({ indexes, whole }) =>
        whole === cell.whole &&
        indexes.length === cell.indexes.length &&
        indexes.every((index, i) => index === cell.indexes[i]),
    );
    const number = kind < 0 ? this.#known.push(cell) : kind + 1;
    kinds[row * COLUMNS + column] = number;
    return this.#known[number - 1] as StateCell;
  }
}
