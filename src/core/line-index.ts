import type { Point } from '../shared/point.ts';
import { districtCode } from './district-names.ts';
import { type FoundLine, LineFinder } from './line-finder.ts';
import { LineGrid, MIXED } from './line-grid.ts';
import { BORDER, type LinePack, SHORE } from './line-pack.ts';
import type { LineKind } from './point-answer.ts';
import { segmentsOf } from './segments.ts';

/**
 * The lines of one pack, ready to be asked: which of the pack's own districts hold a place, and which
 * lines are near. Exact for the stored lines. Points are in the frame of frameLon; districts are
 * indexes into `pack.districts`.
 */
export class LineIndex {
  readonly pack: LinePack;
  /** By district, its code. */
  readonly codes: readonly string[];
  readonly #grid: LineGrid;
  readonly #finder: LineFinder;
  readonly #stepsPerDegree: number;

  constructor(pack: LinePack) {
    this.pack = pack;
    this.codes = pack.districts.map(({ state, number }) => districtCode(state, number));
    this.#stepsPerDegree = pack.arcs.stepsPerDegree;
    this.#grid = new LineGrid(segmentsOf(pack), pack.ownCount);
    this.#finder = new LineFinder(pack.arcs);
  }

  /** What the index takes besides the pack itself. */
  get sizeBytes(): number {
    return this.#grid.sizeBytes + this.#finder.sizeBytes;
  }

  /** The first own district that holds a place, or -1. */
  locate(lon: number, lat: number): number {
    const set = this.#grid.setAt(lon * this.#stepsPerDegree, lat * this.#stepsPerDegree);
    if (set <= this.pack.ownCount) return set - 1;
    return this.#grid.sets.members(set)[0] ?? -1;
  }

  /** All own districts that hold a place: one or none, but for slivers where lines cross. */
  holding({ lon, lat }: Point): readonly number[] {
    const set = this.#grid.setAt(lon * this.#stepsPerDegree, lat * this.#stepsPerDegree);
    return this.#grid.sets.members(set);
  }

  /**
   * Codes of the own districts that hold all of a box of degrees, none or one; null where lines cross
   * it.
   */
  holdingBox(west: number, south: number, east: number, north: number): readonly string[] | null {
    const steps = this.#stepsPerDegree;
    const set = this.#grid.setOfBox(west * steps, south * steps, east * steps, north * steps);
    if (set === MIXED) return null;
    return this.#grid.sets.members(set).map((district) => this.codes[district] as string);
  }

  /** The own district that holds a place, -1 where none does, -2 where two do: lines cross there. */
  onlyHolder(lon: number, lat: number): number {
    const set = this.#grid.setAt(lon * this.#stepsPerDegree, lat * this.#stepsPerDegree);
    return set <= this.pack.ownCount ? set - 1 : -2;
  }

  /** Metres to the nearest line, Infinity when all are farther. For many places: makes no object. */
  metersToLine(lon: number, lat: number, withinMeters?: number): number {
    return this.#finder.metersTo(lon, lat, withinMeters);
  }

  /** Null when all lines are farther. */
  nearestLine(point: Point, withinMeters?: number): FoundLine | null {
    return this.#finder.nearest(point, withinMeters);
  }

  /** Every line within a distance, each at its nearest place. */
  linesWithin(point: Point, meters: number): FoundLine[] {
    return this.#finder.within(point, meters);
  }

  kindOf(arc: number): LineKind {
    const far = this.pack.arcs.far[arc];
    if (far === SHORE) return 'shore';
    return far === BORDER ? 'border' : 'district';
  }

  /** The districts on both sides of a line, or the only one. */
  sidesOf(arc: number): readonly number[] {
    const { near, far } = this.pack.arcs;
    return [near[arc] as number, far[arc] as number].filter((side) => side >= 0);
  }

  /** How far off the legal line any stored one can be at most. */
  get mostErrorMeters(): number {
    const { knownErrorMeters, addedErrorMeters, shoreErrorMeters } = this.pack;
    return knownErrorMeters + Math.max(addedErrorMeters, shoreErrorMeters);
  }

  /** How far off the legal line a stored one can be. */
  errorMeters(arc: number): number {
    const { knownErrorMeters, addedErrorMeters, shoreErrorMeters } = this.pack;
    return knownErrorMeters + (this.kindOf(arc) === 'shore' ? shoreErrorMeters : addedErrorMeters);
  }
}
