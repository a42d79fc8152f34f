import type { Plan } from '../shared/plan.ts';
import type { Point } from '../shared/point.ts';
import {
  type DistrictOfState,
  districtsOn,
  type LineOfState,
  linesInReach,
} from './districts-in-reach.ts';
import { LineIndex } from './line-index.ts';
import { frameLon, type LinePack } from './line-pack.ts';
import type { InvalidPoint, PointAnswer, Position, UnopenedPoint } from './point-answer.ts';
import { pointVerdict, REACH_METERS } from './point-verdict.ts';
import { type ReadPosition, readPosition } from './read-position.ts';
import { StateCells } from './state-cells.ts';
import { type DistrictExtent, StateExtents } from './state-extents.ts';
import { suggestPoint } from './suggest-point.ts';

/** The most that any lines are off, so that the states to be opened are known before they are open. */
const MOST_ERROR_METERS = 1500;

/** Filled by PointIndex.sureAt, one for as many positions as there are. */
export interface SurePlace {
  /** `CA-36`. */
  code: string;
  /** To the nearest line of the district's state. */
  meters: number;
}

type GoodPosition = Extract<ReadPosition, { ok: true }>;

/**
 * Answers points from the states that have been opened. `statesNear` says beforehand which ones a
 * point needs; an answer that lacked some names them.
 */
export class PointIndex {
  readonly plan: Plan;
  readonly #extents: StateExtents;
  readonly #opened = new Map<string, LineIndex>();
  #cells = new StateCells([]);

  /** `extents`: of every district of the plan, as the `districts` pack has them. */
  constructor(plan: Plan, extents: readonly DistrictExtent[]) {
    this.plan = plan;
    this.#extents = new StateExtents(extents);
  }

  /** Takes the lines of a state, in place of those it had. */
  open(pack: LinePack): void {
    if (pack.state === null) throw new TypeError('the lines of the whole nation are too coarse');
    this.#opened.set(pack.state, new LineIndex(pack));
    this.#cells = new StateCells([...this.#opened.values()]);
  }

  isOpen(state: string): boolean {
    return this.#opened.has(state);
  }

  /**
   * Postal codes of the states whose lines a position needs; none where there is no district for
   * miles, and for what is no position. Throws a TypeError as `districtAt` does.
   */
  statesNear(position: Position): readonly string[] {
    const read = readPosition(position);
    return read.ok ? this.#statesNear(read) : Object.freeze([]);
  }

  /**
   * Code of the district that holds a place, by the stored lines of the opened states and nothing
   * else: no verdict, no distance, for many points. Null when none does, and for what is no latitude
   * from -90 to 90 and longitude from -180 to 180.
   */
  locate(lat: number, lon: number): string | null {
    if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)) return null;
    const framed = frameLon(lon);
    const { whole, indexes } = this.#cells.at(framed, lat);
    if (whole !== undefined) return whole;
    for (const index of indexes) {
      const district = index.locate(framed, lat);
      if (district >= 0) return index.codes[district] as string;
    }
    return null;
  }

  /**
   * For many positions, without an object for each: whether `districtAt` would call one district sure
   * and no line of any kind is within its error, given that the position is exact. `into` then says
   * which district, and how far the nearest line is; else it says nothing, and `districtAt` knows.
   */
  sureAt(lat: number, lon: number, into: SurePlace): boolean {
    if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)) return false;
    const framed = frameLon(lon);
    const { whole, indexes, inReach } = this.#cells.at(framed, lat);
    let home: LineIndex | null = null;
    let code = whole;
    if (typeof whole === 'string') home = indexes[0] ?? null;
    else if (whole === null) return false;
    else {
      for (const index of indexes) {
        const district = index.onlyHolder(framed, lat);
        if (district === -1) continue;
        // Where lines cross, of one state or of two that disagree, all that hold it have a say.
        if (district < 0 || home !== null) return false;
        home = index;
        code = index.codes[district];
      }
    }
    if (home === null || code === null || code === undefined) return false;
    const meters = home.metersToLine(framed, lat);
    if (meters <= home.mostErrorMeters) return false;
    for (const index of inReach) {
      const most = index.mostErrorMeters;
      if (index !== home && index.metersToLine(framed, lat, most) <= most) return false;
    }
    into.code = code;
    into.meters = meters;
    return true;
  }

  /**
   * The district of a position, how far the nearest line is, and whether that is sure: see
   * PointAnswer. Throws a TypeError for what is no object with two numbers.
   */
  districtAt(position: Position): PointAnswer {
    const read = readPosition(position);
    if (!read.ok) return this.#invalid(position, read.reason);
    const { accuracyMeters } = read;
    const framed = { lat: read.lat, lon: frameLon(read.lon) };
    const holders = this.#holders(framed);
    const near = this.#statesNear(read);
    const needed = near.filter((state) => !this.isOpen(state));
    if (holders.length === 0 && needed.length > 0) return this.#unopened(read, needed);

    const indexes = near.flatMap((state) => this.#opened.get(state) ?? []);
    const inReach = linesInReach(indexes, framed, accuracyMeters ?? 0);
    const [home] = holders;
    const nearest =
      home === undefined
        ? nearestOf(indexes, framed, radiusOf(read))
        : nearestOf([home.index], framed, Number.POSITIVE_INFINITY);
    const verdict = pointVerdict({ holders, nearest, inReach, accuracyMeters });
    const point = pointOf(read);
    return Object.freeze({
      kind: 'point',
      ...verdict,
      point,
      accuracyMeters,
      suggestion: verdict.status === 'outside' ? suggestPoint(this.#extents, point) : null,
      statesMissing: this.#missing(inReach),
      plan: this.plan,
    });
  }

  #statesNear(read: GoodPosition): readonly string[] {
    return this.#extents.near(read, radiusOf(read));
  }

  #holders(framed: Point): DistrictOfState[] {
    return this.#cells
      .at(framed.lon, framed.lat)
      .indexes.flatMap((index) => index.holding(framed).map((district) => ({ index, district })));
  }

  /** The states of the districts on these lines that are not open. */
  #missing(lines: readonly LineOfState[]): readonly string[] {
    const states = lines
      .flatMap(districtsOn)
      .map(({ index, district }) => index.pack.districts[district]?.state ?? '');
    return Object.freeze([...new Set(states)].filter((state) => !this.isOpen(state)).sort());
  }

  #invalid(position: Point, reason: InvalidPoint['reason']): InvalidPoint {
    const suggestion = suggestPoint(this.#extents, position);
    return Object.freeze({ kind: 'point', status: 'invalid', reason, suggestion, plan: this.plan });
  }

  #unopened(read: GoodPosition, states: readonly string[]): UnopenedPoint {
    return Object.freeze({
      kind: 'point',
      status: 'lines-missing',
      point: pointOf(read),
      accuracyMeters: read.accuracyMeters,
      statesMissing: Object.freeze([...states]),
      plan: this.plan,
    });
  }
}

function pointOf({ lat, lon }: GoodPosition): Point {
  return Object.freeze({ lat, lon });
}

/** Within this distance every line matters, and is known when all states near are open. */
function radiusOf({ accuracyMeters }: GoodPosition): number {
  return Math.max(REACH_METERS, (accuracyMeters ?? 0) + MOST_ERROR_METERS);
}

function nearestOf(
  indexes: readonly LineIndex[],
  framed: Point,
  withinMeters: number,
): LineOfState | null {
  let nearest: LineOfState | null = null;
  for (const index of indexes) {
    const found = index.nearestLine(framed, nearest?.meters ?? withinMeters);
    if (found !== null) nearest = { ...found, index };
  }
  return nearest;
}
