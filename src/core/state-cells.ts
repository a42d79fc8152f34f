import { METERS_PER_DEGREE } from './distance.ts';
import type { LineIndex } from './line-index.ts';

/**
 * Cells to a side of a degree, coarse before fine: most places lie in coarse ones without lines, of
 * which there are few enough for a processor's nearest memory. Finer ones find out more at once.
 */
const [COARSE, FINE] = [8, 32];
const PARTS = FINE / COARSE;
/** Of the frame of frameLon. */
const [WEST, SOUTH] = [-300, -90];
const [COLUMNS, ROWS] = [360, 180];
/** Boxes are widened on the plane of degrees: so that what is near is never lost. */
const ROOM = 1.05;
/** Nearer to a pole a degree of longitude is no measure any more, and no district is there. */
const FARTHEST_LATITUDE = 85;

/** What a cell is in. */
export interface StateCell {
  /** Opened states that may hold a place in it. */
  readonly indexes: readonly LineIndex[];
  /** Opened states, the same ones included, of which a line may be within its error of a place in it. */
  readonly inReach: readonly LineIndex[];
  /** Code of the one district that holds all of it, null where none holds any of it; else undefined. */
  readonly whole: string | null | undefined;
}

/**
 * Which of the opened states a place can be in, and in most cells which district at once: found out
 * when a cell is first asked for. Numbers of cells lie in few flat lists and not in objects of their
 * own: with places all over the nation, what counts is how often the memory has to be waited for.
 */
export class StateCells {
  readonly #opened: readonly LineIndex[];
  readonly #reachMeters: number;
  /** By degree, 0 when not asked yet, else 1 + where its coarse cells begin, in blocks of them. */
  readonly #blockOf = new Uint16Array(COLUMNS * ROWS);
  /** By coarse cell, 0 when not asked yet, 1 + a number of the known ones, or ~ where its parts begin. */
  #coarse = new Int32Array(64 * COARSE * COARSE);
  /** By degree that has been asked for, the opened states with something in it or in reach. */
  readonly #inDegree: (readonly LineIndex[])[] = [];
  /** By fine cell, 0 when not asked yet, else 1 + a number of the known ones. */
  #fine = new Uint16Array(256 * PARTS * PARTS);
  #fineLength = 0;
  readonly #known: StateCell[] = [];
  readonly #kindOf = new Map<string, number>();

  constructor(opened: readonly LineIndex[]) {
    this.#opened = opened;
    this.#reachMeters = Math.max(0, ...opened.map(({ mostErrorMeters }) => mostErrorMeters));
  }

  /** The cell of a position in the frame of frameLon. */
  at(lon: number, lat: number): StateCell {
    const x = ((lon - WEST) * FINE) | 0;
    const y = Math.min((lat - SOUTH) * FINE, ROWS * FINE - 1) | 0;
    const degree = ((y / FINE) | 0) * COLUMNS + ((x / FINE) | 0);
    const block = (this.#blockOf[degree] as number) || this.#open(degree);
    const column = ((x / PARTS) | 0) % COARSE;
    const row = ((y / PARTS) | 0) % COARSE;
    const place = ((block - 1) * COARSE + row) * COARSE + column;
    const cell = (this.#coarse[place] as number) || this.#findCoarse(place, x, y);
    if (cell > 0) return this.#known[cell - 1] as StateCell;
    const part = ~cell + (y % PARTS) * PARTS + (x % PARTS);
    const kind = (this.#fine[part] as number) || this.#findFine(block, part, x, y);
    return this.#known[kind - 1] as StateCell;
  }

  #open(degree: number): number {
    const [column, row] = [degree % COLUMNS, Math.floor(degree / COLUMNS)];
    const { inReach } = this.#look(this.#opened, column * FINE, row * FINE, FINE);
    const block = this.#inDegree.push(inReach);
    if (block * COARSE * COARSE > this.#coarse.length) {
      const larger = new Int32Array(2 * this.#coarse.length);
      larger.set(this.#coarse);
      this.#coarse = larger;
    }
    this.#blockOf[degree] = block;
    return block;
  }

  #findCoarse(place: number, x: number, y: number): number {
    const near = this.#inDegree[Math.floor(place / (COARSE * COARSE))] ?? [];
    const cell = this.#look(near, x - (x % PARTS), y - (y % PARTS), PARTS);
    // One state alone is near, and one of its districts holds all or none does.
    if (cell.whole !== undefined && cell.inReach.length < 2) {
      this.#coarse[place] = this.#kindFor(cell);
    } else {
      this.#coarse[place] = ~this.#fineLength;
      this.#fineLength += PARTS * PARTS;
      if (this.#fineLength > this.#fine.length) {
        const larger = new Uint16Array(2 * this.#fine.length);
        larger.set(this.#fine);
        this.#fine = larger;
      }
    }
    return this.#coarse[place] as number;
  }

  #findFine(block: number, part: number, x: number, y: number): number {
    const kind = this.#kindFor(this.#look(this.#inDegree[block - 1] ?? [], x, y, 1));
    this.#fine[part] = kind;
    return kind;
  }

  /** What of these states is in the box of so many fine cells from (x, y) on. */
  #look(near: readonly LineIndex[], x: number, y: number, count: number): StateCell {
    const [west, south, size] = [WEST + x / FINE, SOUTH + y / FINE, count / FINE];
    const [east, north] = [west + size, south + size];
    const high = (this.#reachMeters / METERS_PER_DEGREE) * ROOM;
    const farthest = Math.max(Math.abs(south), Math.abs(north)) + high;
    const wide = high / Math.cos((Math.min(farthest, FARTHEST_LATITUDE) * Math.PI) / 180);
    const inReach = near.filter(
      (index) =>
        index.holdingBox(west - wide, south - high, east + wide, north + high)?.length !== 0,
    );
    const held = inReach
      .map((index) => ({ index, codes: index.holdingBox(west, south, east, north) }))
      .filter(({ codes }) => codes === null || codes.length > 0);
    const [{ codes } = { codes: [] }] = held;
    return {
      indexes: held.map(({ index }) => index),
      inReach,
      whole: held.length > 1 || codes === null || codes.length > 1 ? undefined : (codes[0] ?? null),
    };
  }

  /** 1 + the number of the one cell that stands for all of its kind. */
  #kindFor(cell: StateCell): number {
    const states = (indexes: readonly LineIndex[]) => indexes.map(({ pack }) => pack.state).join();
    const name = `${cell.whole} ${states(cell.indexes)} ${states(cell.inReach)}`;
    let kind = this.#kindOf.get(name);
    if (kind === undefined) {
      kind = this.#known.push(cell);
      this.#kindOf.set(name, kind);
    }
    return kind;
  }
}
