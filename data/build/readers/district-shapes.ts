import type { DistrictShape } from '../model.ts';
import { badRow, type RowPlace } from './row.ts';
import type { RuleCount } from './rule-count.ts';

/** The districts of one set of lines. */
export interface DistrictLines {
  /** The Congress whose lines they are. */
  readonly congress: number;
  /** In the file's order. */
  readonly shapes: readonly DistrictShape[];
  /** What the Census numbers ZZ. */
  readonly water: RuleCount;
}

const WATER = 'Water in no district (ZZ in the lines) is left out.';

/** Collects the districts of a file, and refuses a second of one name or of another Congress. */
export class DistrictCollector {
  readonly #shapes: DistrictShape[] = [];
  readonly #water: string[] = [];
  readonly #seen = new Set<string>();
  readonly #congresses = new Set<number>();

  add(congress: number, shape: DistrictShape, at: RowPlace): void {
    const key = `${shape.state}-${shape.district}`;
    if (this.#seen.has(key)) throw badRow(at, `district ${key} is there twice`);
    this.#seen.add(key);
    this.#congresses.add(congress);
    if (this.#congresses.size > 1) {
      throw badRow(at, `has lines of the Congresses ${[...this.#congresses].join(' and ')}`);
    }
    this.#shapes.push(shape);
  }

  addWater(name: string): void {
    this.#water.push(name);
  }

  finish(at: RowPlace): DistrictLines {
    const [congress] = this.#congresses;
    if (congress === undefined) throw badRow(at, 'has no district');
    return { congress, shapes: this.#shapes, water: { rule: WATER, rows: this.#water } };
  }
}
