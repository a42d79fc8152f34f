import type { LineIndex } from './line-index.ts';

const [WEST, COLUMNS, ROWS] = [-300, 360, 180];

/**
 * Which of the opened states a place can be in, by cells of one degree: found out when a cell is first
 * asked for, and forgotten when a state is opened.
 */
export class StateCells {
  readonly #opened: readonly LineIndex[];
  /** By cell, 0 when not asked yet, else 1 + a number of `#lists`. */
  readonly #listOf = new Uint16Array(COLUMNS * ROWS);
  readonly #lists: (readonly LineIndex[])[] = [];

  constructor(opened: readonly LineIndex[]) {
    this.#opened = opened;
  }

  /** The opened states that may hold a position in the frame of frameLon. */
  at(lon: number, lat: number): readonly LineIndex[] {
    const column = Math.floor(lon) - WEST;
    const row = Math.min(Math.floor(lat) + 90, ROWS - 1);
    const cell = row * COLUMNS + column;
    const list = this.#listOf[cell] as number;
    return list === 0 ? this.#find(cell, column + WEST, row - 90) : this.#listAt(list);
  }

  #listAt(list: number): readonly LineIndex[] {
    return this.#lists[list - 1] as readonly LineIndex[];
  }

  #find(cell: number, west: number, south: number): readonly LineIndex[] {
    const found = this.#opened.filter((index) => index.mayHold(west, south, west + 1, south + 1));
    const same = this.#lists.findIndex(
      (list) => list.length === found.length && list.every((index, i) => index === found[i]),
    );
    this.#listOf[cell] = 1 + (same < 0 ? this.#lists.push(found) - 1 : same);
    return this.#listAt(this.#listOf[cell] as number);
  }
}
