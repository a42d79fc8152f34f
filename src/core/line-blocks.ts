import type { LineArcs } from './line-pack.ts';

/** Segments in a block, and blocks in a group: each is passed over by its box. 8 to 32 are alike. */
const BLOCK = 16;
/** Corners of a box, and how much a degree of longitude is worth where it is worth least. */
const BOX = 5;
const RADIANS = Math.PI / 180;

/** Is handed a segment by its first position; returns the new limit, in steps. */
export type SegmentVisitor = (segment: number, arc: number) => number;

/**
 * Boxes around runs of segments, to search lines outwards from a place. All distances here are in
 * steps of latitude on a plane where longitude counts as little as it does anywhere on the way: never
 * more than the true distance, so that no line is passed over that is near.
 */
export class LineBlocks {
  readonly #arcs: LineArcs;
  /** By block, its first segment, the number of segments, and the arc. */
  readonly #runs: Int32Array;
  readonly #blockBoxes: Float64Array;
  readonly #groupBoxes: Float64Array;

  constructor(arcs: LineArcs) {
    this.#arcs = arcs;
    this.#runs = runsOf(arcs);
    const blocks = this.#runs.length / 3;
    const { lonSteps, latSteps, stepsPerDegree } = arcs;
    this.#blockBoxes = new Float64Array(blocks * BOX);
    for (let block = 0; block < blocks; block++) {
      const box = emptyBox();
      const first = this.#runs[block * 3] as number;
      const last = first + (this.#runs[block * 3 + 1] as number);
      for (let i = first; i <= last; i++) {
        widen(box, lonSteps[i] as number, latSteps[i] as number);
      }
      this.#blockBoxes.set([...box, leastShrink(box, stepsPerDegree)], block * BOX);
    }
    const groups = Math.ceil(blocks / BLOCK);
    this.#groupBoxes = new Float64Array(groups * BOX);
    for (let group = 0; group < groups; group++) {
      const box = emptyBox();
      for (let block = group * BLOCK; block < Math.min(blocks, (group + 1) * BLOCK); block++) {
        const corner = (i: number) => this.#blockBoxes[block * BOX + i] as number;
        widen(box, corner(0), corner(1));
        widen(box, corner(2), corner(3));
      }
      this.#groupBoxes.set([...box, leastShrink(box, stepsPerDegree)], group * BOX);
    }
  }

  get sizeBytes(): number {
    return this.#runs.byteLength + this.#blockBoxes.byteLength + this.#groupBoxes.byteLength;
  }

  /** Visits segments that may be within the limit, in steps; those of the nearest boxes first. */
  search(x: number, y: number, limitSteps: number, visit: SegmentVisitor): void {
    const shrink = Math.cos((y / this.#arcs.stepsPerDegree) * RADIANS);
    const boxes = this.#groupBoxes;
    const groups = boxes.length / BOX;
    const nearest = nearestBox(boxes, 0, groups, x, y, shrink);
    let limit = this.#searchGroup(nearest, x, y, shrink, limitSteps, visit);
    for (let group = 0; group < groups; group++) {
      if (group === nearest || squareToBox(boxes, group, x, y, shrink) > limit * limit) continue;
      limit = this.#searchGroup(group, x, y, shrink, limit, visit);
    }
  }

  #searchGroup(
    group: number,
    x: number,
    y: number,
    shrink: number,
    limitSteps: number,
    visit: SegmentVisitor,
  ): number {
    const boxes = this.#blockBoxes;
    const first = group * BLOCK;
    const end = Math.min(first + BLOCK, boxes.length / BOX);
    const nearest = nearestBox(boxes, first, end, x, y, shrink);
    let limit = this.#searchBlock(nearest, x, y, shrink, limitSteps, visit);
    for (let block = first; block < end; block++) {
      if (block === nearest || squareToBox(boxes, block, x, y, shrink) > limit * limit) continue;
      limit = this.#searchBlock(block, x, y, shrink, limit, visit);
    }
    return limit;
  }

  #searchBlock(
    block: number,
    x: number,
    y: number,
    shrinkHere: number,
    limitSteps: number,
    visit: SegmentVisitor,
  ): number {
    const { lonSteps, latSteps } = this.#arcs;
    const shrink = Math.min(shrinkHere, this.#blockBoxes[block * BOX + 4] as number);
    const first = this.#runs[block * 3] as number;
    const end = first + (this.#runs[block * 3 + 1] as number);
    const arc = this.#runs[block * 3 + 2] as number;
    let limit = limitSteps;
    let ax = ((lonSteps[first] as number) - x) * shrink;
    let ay = (latSteps[first] as number) - y;
    for (let segment = first; segment < end; segment++) {
      const bx = ((lonSteps[segment + 1] as number) - x) * shrink;
      const by = (latSteps[segment + 1] as number) - y;
      const [dx, dy] = [bx - ax, by - ay];
      const along = -(ax * dx + ay * dy) / (dx * dx + dy * dy);
      const t = along > 0 ? Math.min(along, 1) : 0;
      if ((ax + t * dx) ** 2 + (ay + t * dy) ** 2 <= limit * limit) limit = visit(segment, arc);
      ax = bx;
      ay = by;
    }
    return limit;
  }
}

/** West, south, east, north. */
type Box = [number, number, number, number];

function emptyBox(): Box {
  return [Infinity, Infinity, -Infinity, -Infinity];
}

function widen(box: Box, x: number, y: number): void {
  box[0] = Math.min(box[0], x);
  box[1] = Math.min(box[1], y);
  box[2] = Math.max(box[2], x);
  box[3] = Math.max(box[3], y);
}

function leastShrink([, south, , north]: Box, stepsPerDegree: number): number {
  return Math.cos((Math.max(Math.abs(south), Math.abs(north)) / stepsPerDegree) * RADIANS);
}

/** No run goes from one arc into the next. */
function runsOf({ starts }: LineArcs): Int32Array {
  const runs: number[] = [];
  for (let arc = 0; arc + 1 < starts.length; arc++) {
    const last = (starts[arc + 1] as number) - 1;
    for (let first = starts[arc] as number; first < last; first += BLOCK) {
      runs.push(first, Math.min(BLOCK, last - first), arc);
    }
  }
  return Int32Array.from(runs);
}

function squareToBox(
  boxes: Float64Array,
  index: number,
  x: number,
  y: number,
  shrinkHere: number,
): number {
  const at = index * BOX;
  const shrink = Math.min(shrinkHere, boxes[at + 4] as number);
  const east = Math.max((boxes[at] as number) - x, 0, x - (boxes[at + 2] as number)) * shrink;
  const north = Math.max((boxes[at + 1] as number) - y, 0, y - (boxes[at + 3] as number));
  return east * east + north * north;
}

function nearestBox(
  boxes: Float64Array,
  first: number,
  end: number,
  x: number,
  y: number,
  shrink: number,
): number {
  let best = first;
  let least = Infinity;
  for (let index = first; index < end; index++) {
    const square = squareToBox(boxes, index, x, y, shrink);
    if (square < least) [best, least] = [index, square];
  }
  return best;
}
