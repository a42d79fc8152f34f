import { frameLon } from '../../../src/core/line-pack.ts';
import type { DistrictShape } from '../model.ts';

/** Tells apart what lies beyond an edge that only one shape has: a small number, 0 and up. */
export type EdgeLabel = (lonA: number, latA: number, lonB: number, latB: number) => number;

/** Numbers positions; the same position has the same number, whatever shape it is met in. */
class Positions {
  readonly lon: number[] = [];
  readonly lat: number[] = [];
  readonly #columns = new Map<number, Map<number, number>>();

  numberOf(lon: number, lat: number): number {
    let column = this.#columns.get(lon);
    if (column === undefined) {
      column = new Map();
      this.#columns.set(lon, column);
    }
    const known = column.get(lat);
    if (known !== undefined) return known;
    const number = this.lon.length;
    column.set(lat, number);
    this.lon.push(lon);
    this.lat.push(lat);
    return number;
  }
}

/** More positions than a source has; the product of two stays an exact integer. */
const POSITION_BASE = 2 ** 26;
/** More shapes than a source has. */
const OWNER_BASE = 1024;

function edgeKey(a: number, b: number): number {
  return a < b ? a * POSITION_BASE + b : b * POSITION_BASE + a;
}

/** What an edge parts, as a number to compare: its shapes and, where it has but one, its label. */
export type EdgeKind = number;

export function shapesOfKind(kind: EdgeKind): number[] {
  return [kind % OWNER_BASE, Math.floor(kind / OWNER_BASE) % OWNER_BASE]
    .filter((owner) => owner > 0)
    .map((owner) => owner - 1);
}

export function labelOfKind(kind: EdgeKind): number {
  return Math.floor(kind / OWNER_BASE ** 2);
}

/** A shape that runs an edge twice bounds nothing there; 0 is an edge that nobody has any more. */
function toggleShape(kind: EdgeKind, shape: number): EdgeKind {
  const owner = shape + 1;
  const [first, second] = [kind % OWNER_BASE, Math.floor(kind / OWNER_BASE)];
  if (owner === second) return first;
  if (owner === first) return second;
  if (first === 0) return owner;
  if (second > 0) throw new RangeError(`shapes ${shapesOfKind(kind)} and ${shape} share an edge`);
  return Math.min(first, owner) + Math.max(first, owner) * OWNER_BASE;
}

/**
 * The edges of shapes, each once, and what they part. Neighbours are found by equal positions: the
 * source's shapes must share theirs, as the Census's do.
 */
export class SharedEdges {
  readonly lon: readonly number[];
  readonly lat: readonly number[];
  /** By position, the positions at the other ends of its edges. */
  readonly neighbours: readonly (readonly number[])[];
  readonly #kinds: ReadonlyMap<number, EdgeKind>;

  constructor(shapes: readonly DistrictShape[], labelOf: EdgeLabel) {
    const positions = new Positions();
    const kinds = new Map<number, EdgeKind>();
    for (const [shape, { polygons }] of shapes.entries()) {
      for (const ring of polygons.flat()) {
        let before = -1;
        for (const [lon, lat] of ring) {
          const now = positions.numberOf(frameLon(lon), lat);
          const key = edgeKey(before, now);
          if (before >= 0 && before !== now)
            kinds.set(key, toggleShape(kinds.get(key) ?? 0, shape));
          before = now;
        }
      }
    }
    const { lon, lat } = positions;
    const neighbours: number[][] = lon.map(() => []);
    const at = (values: readonly number[], index: number) => values[index] as number;
    for (const [key, kind] of kinds) {
      if (kind === 0) continue;
      const [a, b] = [Math.floor(key / POSITION_BASE), key % POSITION_BASE];
      neighbours[a]?.push(b);
      neighbours[b]?.push(a);
      if (kind >= OWNER_BASE) continue;
      const label = labelOf(at(lon, a), at(lat, a), at(lon, b), at(lat, b));
      kinds.set(key, kind + label * OWNER_BASE ** 2);
    }
    this.lon = lon;
    this.lat = lat;
    this.neighbours = neighbours;
    this.#kinds = kinds;
  }

  kindOf(a: number, b: number): EdgeKind {
    return this.#kinds.get(edgeKey(a, b)) ?? 0;
  }

  /** Where lines meet or end, or where what a line parts changes. */
  isJunction(position: number): boolean {
    const [a = -1, b = -1, third] = this.neighbours[position] as readonly number[];
    return b < 0 || third !== undefined || this.kindOf(position, a) !== this.kindOf(position, b);
  }
}
