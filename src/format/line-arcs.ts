import { BORDER, type LineArcs } from '../core/line-pack.ts';
import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { readSteps, writeSteps } from './step-column.ts';

// What a side is written as: two that are no district, then the districts.
const SIDE_CODES = 2;
const codeOfSide = (side: number): number => (side < 0 ? -side - 1 : side + SIDE_CODES);
const sideOfCode = (code: number): number => (code < SIDE_CODES ? -code - 1 : code - SIDE_CODES);

const FRAME_WEST = -300;
const FRAME_EAST = 60;
const MAX_STEPS_PER_DEGREE = 1_000_000;

/** Arcs as columns: sides, how many positions, where they begin, and the way from each to the next. */
export function writeArcs(out: ByteWriter, arcs: LineArcs): void {
  const { stepsPerDegree, lonSteps, latSteps, starts, near, far } = arcs;
  const arcCount = near.length;
  out.varint(stepsPerDegree).varint(arcCount);
  for (const side of near) out.varint(side);
  for (const side of far) out.varint(codeOfSide(side));
  const lengthOf = (arc: number) => (starts[arc + 1] as number) - (starts[arc] as number);
  for (let arc = 0; arc < arcCount; arc++) out.varint(lengthOf(arc) - 2);
  for (const values of [lonSteps, latSteps]) {
    let before = 0;
    for (let arc = 0; arc < arcCount; arc++) {
      out.signedVarint((values[starts[arc] as number] as number) - before);
      before = values[(starts[arc + 1] as number) - 1] as number;
    }
  }
  const isFirst = new Set(starts);
  for (const values of [lonSteps, latSteps]) {
    const differences: number[] = [];
    for (let i = 1; i < values.length; i++) {
      if (!isFirst.has(i)) differences.push((values[i] as number) - (values[i - 1] as number));
    }
    writeSteps(out, differences);
  }
}

/** Reads what writeArcs wrote; `near` is one of `ownCount` districts, `far` one of all. */
export function readArcs(reader: ByteReader, ownCount: number, districtCount: number): LineArcs {
  const stepsPerDegree = reader.varint();
  if (stepsPerDegree === 0 || stepsPerDegree > MAX_STEPS_PER_DEGREE) {
    reader.corrupt(`has ${stepsPerDegree} steps a degree`);
  }
  // Two sides, a length and the two coordinates of a start: five bytes at least.
  const arcCount = reader.count(5);
  if (arcCount === 0) reader.corrupt('has no lines');
  const near = readSides(reader, arcCount, (code) => code, 0, ownCount);
  const far = readSides(reader, arcCount, sideOfCode, BORDER, districtCount);
  const starts = readStarts(reader, arcCount);
  const firstLon = readFirsts(reader, arcCount);
  const firstLat = readFirsts(reader, arcCount);
  const [west, east] = [FRAME_WEST * stepsPerDegree, FRAME_EAST * stepsPerDegree];
  const lonSteps = readPositions(reader, starts, firstLon, west, east);
  const latSteps = readPositions(
    reader,
    starts,
    firstLat,
    -90 * stepsPerDegree,
    90 * stepsPerDegree,
  );
  return { stepsPerDegree, lonSteps, latSteps, starts, near, far };
}

function readSides(
  reader: ByteReader,
  count: number,
  sideOf: (code: number) => number,
  lowest: typeof BORDER | 0,
  districtCount: number,
): Int16Array {
  return Int16Array.from({ length: count }, () => {
    const side = sideOf(reader.varint());
    if (side < lowest || side >= districtCount) reader.corrupt(`names side ${side} of a line`);
    return side;
  });
}

function readStarts(reader: ByteReader, arcCount: number): Int32Array {
  const starts = new Int32Array(arcCount + 1);
  for (let arc = 0; arc < arcCount; arc++) {
    const end = (starts[arc] as number) + reader.varint() + 2;
    // Every position but the first of an arc takes two bytes that are still to come.
    if (end > reader.remaining + arcCount)
      reader.corrupt(`counts ${end} positions that do not fit`);
    starts[arc + 1] = end;
  }
  return starts;
}

function readFirsts(reader: ByteReader, count: number): number[] {
  return Array.from({ length: count }, () => reader.signedVarint());
}

function readPositions(
  reader: ByteReader,
  starts: Int32Array,
  firsts: readonly number[],
  lowest: number,
  highest: number,
): Int32Array {
  const total = starts[firsts.length] as number;
  const steps = readSteps(reader, total - firsts.length);
  const values = new Int32Array(total);
  let value = 0;
  for (let arc = 0, i = 0, step = 0; arc < firsts.length; arc++) {
    const end = starts[arc + 1] as number;
    value += firsts[arc] as number;
    for (; ; value += steps[step++] as number) {
      if (value < lowest || value > highest) reader.corrupt('has a line off the Earth');
      values[i++] = value;
      if (i === end) break;
    }
  }
  return values;
}
