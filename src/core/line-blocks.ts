import type { LineArcs } from './line-pack.ts';

/** Segments in a block, and blocks in a group: each is passed over by its box. 8 to 32 are alike. */
export const BLOCK = 16;
/** Corners of a box, and how much a degree of longitude is worth where it is worth least. */
const BOX = 5;
const RADIANS = Math.PI / 180;

/**
 * Boxes around runs of segments, to search lines outwards from a place. All distances here are in
 * steps of latitude on a plane where longitude counts as little as it does anywhere on the way: never
 * more than the true distance, so that no line is passed over that is near.
 */
export class LineBlocks {
  /** By block, its first segment, the number of segments, and the arc. */
  readonly runs: Int32Array;
  readonly blockBoxes: Float32Array;
  readonly groupBoxes: Float32Array;

  constructor(arcs: LineArcs) {
    this.runs = runsOf(arcs);
    const blocks = this.runs.length / 3;
    const { lonSteps, latSteps, stepsPerDegree } = arcs;
    this.blockBoxes = new Float32Array(blocks * BOX);
    for (let block = 0; block < blocks; block++) {
      const box = emptyBox();
      const first = this.runs[block * 3] as number;
      const last = first + (this.runs[block * 3 + 1] as number);
      for (let i = first; i <= last; i++) {
        widen(box, lonSteps[i] as number, latSteps[i] as number);
      }
      this.blockBoxes.set([...box, leastShrink(box, stepsPerDegree)], block * BOX);
    }
    const groups = Math.ceil(blocks / BLOCK);
    this.groupBoxes = new Float32Array(groups * BOX);
    for (let group = 0; group < groups; group++) {
      const box = emptyBox();
      for (let block = group * BLOCK; block < Math.min(blocks, (group + 1) * BLOCK); block++) {
        const corner = (i: number) => this.blockBoxes[block * BOX + i] as number;
        widen(box, corner(0), corner(1));
        widen(box, corner(2), corner(3));
      }
      this.groupBoxes.set([...box, leastShrink(box, stepsPerDegree)], group * BOX);
    }
  }

  get count(): number {
    return this.runs.length / 3;
  }

  get groups(): number {
    return this.groupBoxes.length / BOX;
  }

  get sizeBytes(): number {
    return this.runs.byteLength + this.blockBoxes.byteLength + this.groupBoxes.byteLength;
  }

  /** The block, in the nearest group's box, whose box is the nearest: where a search well begins. */
  nearest(x: number, y: number, shrink: number): number {
    const group = nearestBox(this.groupBoxes, 0, this.groups, x, y, shrink);
    const first = group * BLOCK;
    const end = Math.min(first + BLOCK, this.count);
    return nearestBox(this.blockBoxes, first, end, x, y, shrink);
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

/** How much a degree of longitude counts at most on the way from here into a box. */
export function shrinkOf(boxes: Float32Array, index: number, shrinkHere: number): number {
  const least = boxes[index * BOX + 4] as number;
  return least < shrinkHere ? least : shrinkHere;
}

/** The square of the distance to a box; 0 within it. */
export function squareToBox(
  boxes: Float32Array,
  index: number,
  x: number,
  y: number,
  shrinkHere: number,
): number {
  const at = index * BOX;
  const west = boxes[at] as number;
  const south = boxes[at + 1] as number;
  const east = boxes[at + 2] as number;
  const north = boxes[at + 3] as number;
  const least = boxes[at + 4] as number;
  // Comparisons and not Math.max: this is what a search does most.
  const dx = x < west ? west - x : x > east ? x - east : 0;
  const dy = y < south ? south - y : y > north ? y - north : 0;
  const wide = dx * (least < shrinkHere ? least : shrinkHere);
  return wide * wide + dy * dy;
}

function nearestBox(
  boxes: Float32Array,
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
    if (square < least) {
      best = index;
      least = square;
    }
  }
  return best;
}
