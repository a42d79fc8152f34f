import type { Point } from '../shared/point.ts';
import { METERS_PER_DEGREE } from './distance.ts';
import { KnownSegments } from './known-segments.ts';
import { BLOCK, LineBlocks, shrinkOf, squareToBox } from './line-blocks.ts';
import { type LineArcs, SHORE } from './line-pack.ts';
import { SegmentMeter } from './segment-meter.ts';

/** A line near a place. */
export interface FoundLine {
  readonly arc: number;
  readonly meters: number;
  /** The line's nearest place, in the frame of frameLon. */
  readonly foot: Point;
}

/**
 * Bounds are taken on a plane; a great circle bends a little towards the pole and can be this much
 * shorter, within 1,000 km and 70 degrees of latitude.
 */
const PLANE_ROOM = 0.98;
/** A segment is at most so much farther than its rough distance, which lacks 0.2 % and is that good. */
const MOST_ABOVE_ROUGH = 1.004;
/** So many segments wait to be measured; a search seldom has ten. */
const WAITING = 32;
const NOTHING = -1;

/**
 * Finds lines by distance: great-circle metres to lines straight in longitude and latitude. What a
 * search goes by stands in fields, so that a search among many makes no objects.
 */
export class LineFinder {
  readonly #arcs: LineArcs;
  readonly #blocks: LineBlocks;
  readonly #meter: SegmentMeter;
  readonly #stepsAMeter: number;
  #known: KnownSegments | null = null;
  /** The place in steps, and how far is near enough. */
  #x = 0;
  #y = 0;
  #limitMeters = 0;
  #limitSquare = 0;
  /** The nearest segment so far, by its block and its number there, and its place. */
  #best = NOTHING;
  #meters = 0;
  #footLon = 0;
  #footLat = 0;
  /** Segments that may be the nearest, and how far they are at least. */
  readonly #numbers = new Int32Array(WAITING);
  readonly #roughs = new Float64Array(WAITING);
  #waiting = 0;
  /** Where every line within the limit goes, or null when the nearest one is looked for. */
  #all: Map<number, FoundLine> | null = null;

  constructor(arcs: LineArcs) {
    this.#arcs = arcs;
    this.#blocks = new LineBlocks(arcs);
    this.#meter = new SegmentMeter(arcs);
    this.#stepsAMeter = arcs.stepsPerDegree / METERS_PER_DEGREE / PLANE_ROOM;
  }

  get sizeBytes(): number {
    return this.#blocks.sizeBytes + (this.#known?.sizeBytes ?? 0);
  }

  /**
   * The nearest line to a position in the frame of frameLon, or null when all are farther. Of lines
   * that are equally near, a shore, else the first of the pack.
   */
  nearest({ lon, lat }: Point, withinMeters = Number.POSITIVE_INFINITY): FoundLine | null {
    const meters = this.metersTo(lon, lat, withinMeters);
    if (this.#best === NOTHING) return null;
    const foot = { lon: this.#footLon, lat: this.#footLat };
    return { arc: this.#arcOf(this.#best), meters, foot };
  }

  /** Metres to the nearest line, Infinity when all are farther. */
  metersTo(lon: number, lat: number, withinMeters = Number.POSITIVE_INFINITY): number {
    this.#begin(lon, lat, withinMeters);
    this.#known ??= new KnownSegments(this.#arcs);
    const cell = this.#known.cellOf(this.#x, this.#y);
    const known = this.#known.get(cell);
    if (known !== NOTHING) this.#consider(known);
    else if (withinMeters === Number.POSITIVE_INFINITY) {
      this.#tryBlock(this.#blocks.nearest(this.#x, this.#y, this.#meter.cosine));
    }
    this.#tryBlocks();
    this.#measureWaiting();
    if (this.#best === NOTHING) return Number.POSITIVE_INFINITY;
    this.#known.set(cell, this.#best);
    return this.#meters;
  }

  /** Every arc within a distance, at its nearest place, in the order of the pack. */
  within({ lon, lat }: Point, meters: number): FoundLine[] {
    const all = new Map<number, FoundLine>();
    this.#begin(lon, lat, meters);
    this.#all = all;
    this.#tryBlocks();
    this.#all = null;
    return [...all.values()];
  }

  #begin(lon: number, lat: number, withinMeters: number): void {
    this.#meter.moveTo(lon, lat);
    this.#x = lon * this.#arcs.stepsPerDegree;
    this.#y = lat * this.#arcs.stepsPerDegree;
    this.#limitTo(withinMeters);
    this.#best = NOTHING;
  }

  #limitTo(meters: number): void {
    this.#limitMeters = meters;
    this.#limitSquare = (meters * this.#stepsAMeter) ** 2;
  }

  #tryBlocks(): void {
    const { groups, groupBoxes, blockBoxes, count } = this.#blocks;
    for (let group = -1; ; ) {
      group = this.#nextBox(groupBoxes, group + 1, groups);
      if (group === groups) return;
      const end = Math.min((group + 1) * BLOCK, count);
      for (let block = group * BLOCK - 1; ; ) {
        block = this.#nextBox(blockBoxes, block + 1, end);
        if (block === end) break;
        this.#tryBlock(block);
      }
    }
  }

  /** The first of these boxes that is within the limit, or `end`. */
  #nextBox(boxes: Float32Array, from: number, end: number): number {
    const x = this.#x;
    const y = this.#y;
    const cosine = this.#meter.cosine;
    const limit = this.#limitSquare;
    for (let box = from; box < end; box++) {
      if (squareToBox(boxes, box, x, y, cosine) <= limit) return box;
    }
    return end;
  }

  #tryBlock(block: number): void {
    const { lonSteps, latSteps } = this.#arcs;
    const { runs, blockBoxes } = this.#blocks;
    const x = this.#x;
    const y = this.#y;
    const shrink = shrinkOf(blockBoxes, block, this.#meter.cosine);
    const first = runs[block * 3] as number;
    const count = runs[block * 3 + 1] as number;
    let ax = ((lonSteps[first] as number) - x) * shrink;
    let ay = (latSteps[first] as number) - y;
    for (let i = 0; i < count; i++) {
      const bx = ((lonSteps[first + i + 1] as number) - x) * shrink;
      const by = (latSteps[first + i + 1] as number) - y;
      const dx = bx - ax;
      const dy = by - ay;
      // To the first end, the last one or the line between; without a division, which is slow.
      const along = -(ax * dx + ay * dy);
      const length = dx * dx + dy * dy;
      const across = ax * dy - ay * dx;
      const isNear =
        along <= 0
          ? ax * ax + ay * ay <= this.#limitSquare
          : along >= length
            ? bx * bx + by * by <= this.#limitSquare
            : across * across <= this.#limitSquare * length;
      if (isNear) this.#consider(block * BLOCK + i);
      ax = bx;
      ay = by;
    }
  }

  /**
   * Takes a segment that may be near enough. When the nearest is looked for, its rough distance does
   * for the time being: few of those that seem near while a search goes on are so at its end.
   */
  #consider(number: number): void {
    const rough = this.#meter.roughMeters(this.#segmentOf(number));
    if (rough > this.#limitMeters) return;
    if (this.#all !== null || rough === 0) {
      this.#measure(number);
      return;
    }
    if (this.#waiting === WAITING) this.#measureWaiting();
    this.#numbers[this.#waiting] = number;
    this.#roughs[this.#waiting++] = rough;
    if (rough * MOST_ABOVE_ROUGH < this.#limitMeters) this.#limitTo(rough * MOST_ABOVE_ROUGH);
  }

  /** Measures the segments of which only the rough distance is known, as far as they still count. */
  #measureWaiting(): void {
    for (let i = 0; i < this.#waiting; i++) {
      if ((this.#roughs[i] as number) <= this.#limitMeters) {
        this.#measure(this.#numbers[i] as number);
      }
    }
    this.#waiting = 0;
  }

  /** Measures a segment and keeps it if it is near enough. */
  #measure(number: number): void {
    if (number === this.#best) return;
    const meter = this.#meter;
    meter.measure(this.#segmentOf(number));
    const { meters, footLon, footLat } = meter;
    if (!(meters <= this.#limitMeters)) return;
    if (this.#all !== null) {
      const arc = this.#arcOf(number);
      const known = this.#all.get(arc);
      if (known !== undefined && known.meters <= meters) return;
      this.#all.set(arc, { arc, meters, foot: { lon: footLon, lat: footLat } });
      return;
    }
    const isEqual = this.#best !== NOTHING && meters === this.#meters;
    if (isEqual && !this.#isBefore(number, this.#best)) return;
    this.#best = number;
    this.#meters = meters;
    this.#footLon = footLon;
    this.#footLat = footLat;
    this.#limitTo(meters);
  }

  /**
   * Which of two that are equally near is taken, where lines meet: an answer must not depend on where
   * the search began. A shore before others, since it has a district to name for who is on the water.
   */
  #isBefore(number: number, other: number): boolean {
    const [isShore, isOtherShore] = [this.#isShore(number), this.#isShore(other)];
    return isShore === isOtherShore ? number < other : isShore;
  }

  #isShore(number: number): boolean {
    return this.#arcs.far[this.#arcOf(number)] === SHORE;
  }

  #segmentOf(number: number): number {
    const first = this.#blocks.runs[Math.floor(number / BLOCK) * 3] as number;
    return first + (number % BLOCK);
  }

  #arcOf(number: number): number {
    return this.#blocks.runs[Math.floor(number / BLOCK) * 3 + 2] as number;
  }
}
