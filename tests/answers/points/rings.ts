import type { LinePack } from '../../../src/core/line-pack.ts';
import type { BruteLine } from './brute-lines.ts';
import { storedLines } from './stored-lines.ts';

const RADIANS = Math.PI / 180;

type Position = readonly [lon: number, lat: number];
export type Ring = readonly Position[];

/** On the unit sphere, between straight pieces in longitude and the sine of latitude. */
function areaOf(ring: Ring): number {
  let area = 0;
  for (const [i, [lonB, latB]] of ring.entries()) {
    const [lonA, latA] = ring[i - 1] ?? [lonB, latB];
    area += (lonB - lonA) * RADIANS * (Math.sin(latA * RADIANS) + Math.sin(latB * RADIANS));
  }
  return Math.abs(area / 2);
}

/** By own district of a pack, its rings, cut where they touch themselves. */
export function storedRings(pack: LinePack): Ring[][] {
  const { near, far } = pack.arcs;
  const lines = storedLines(pack);
  return Array.from({ length: pack.ownCount }, (_, district) =>
    ringsOf(lines.filter((_line, arc) => near[arc] === district || far[arc] === district)),
  );
}

function ringsOf(lines: readonly BruteLine[]): Ring[] {
  const left = new Map<string, { line: BruteLine; isTurned: boolean }[]>();
  const key = (line: BruteLine, at: number) => `${line.lon[at]},${line.lat[at]}`;
  for (const line of lines) {
    const ends = [key(line, 0), key(line, line.lon.length - 1)];
    for (const [i, end] of ends.entries()) {
      left.set(end, [...(left.get(end) ?? []), { line, isTurned: i === 1 }]);
    }
  }
  const used = new Set<BruteLine>();
  const rings: Ring[] = [];
  for (const start of lines) {
    if (used.has(start)) continue;
    const path: { from: string; positions: Position[] }[] = [];
    let at = key(start, 0);
    for (;;) {
      const loop = path.findIndex(({ from }) => from === at);
      if (loop >= 0) rings.push(path.splice(loop).flatMap(({ positions }) => positions));
      const next = left.get(at)?.find(({ line }) => !used.has(line));
      if (next === undefined) break;
      used.add(next.line);
      const positions = Array.from(
        next.line.lon,
        (lon, i): Position => [lon, next.line.lat[i] as number],
      );
      if (next.isTurned) positions.reverse();
      path.push({ from: at, positions });
      at = positions[positions.length - 1]?.join(',') ?? '';
    }
    if (path.length > 0) throw new Error('the lines are not closed');
  }
  return rings;
}

interface BoxedRing {
  readonly ring: Ring;
  readonly west: number;
  readonly east: number;
}

function holds({ ring, west, east }: BoxedRing, [lon, lat]: Position): boolean {
  if (lon < west || lon > east) return false;
  let inside = false;
  for (const [i, [lonB, latB]] of ring.entries()) {
    const [lonA, latA] = ring[i - 1] ?? [lonB, latB];
    if (latA > lat !== latB > lat && lon < lonA + ((lonB - lonA) * (lat - latA)) / (latB - latA)) {
      inside = !inside;
    }
  }
  return inside;
}

/**
 * Rings as polygons, the outer ring first: one within an odd number of others is a hole of that one
 * of them that lies within all the others.
 */
export function polygonsOf(rings: readonly Ring[]): Ring[][] {
  const boxed = rings.map((ring): BoxedRing => {
    const lons = ring.map(([lon]) => lon);
    return {
      ring,
      west: lons.reduce((a, b) => Math.min(a, b)),
      east: lons.reduce((a, b) => Math.max(a, b)),
    };
  });
  const around = boxed.map(({ ring }) => {
    const [[lonA, latA] = [0, 0], [lonB, latB] = [0, 0]] = ring;
    const middle: Position = [(lonA + lonB) / 2, (latA + latB) / 2];
    return boxed.filter((other) => other.ring !== ring && holds(other, middle));
  });
  const depthOf = new Map(boxed.map((one, i) => [one, around[i]?.length ?? 0]));
  const polygons = new Map<BoxedRing, Ring[]>();
  for (const one of boxed) if ((depthOf.get(one) ?? 0) % 2 === 0) polygons.set(one, [one.ring]);
  for (const [i, { ring }] of boxed.entries()) {
    const depth = around[i]?.length ?? 0;
    if (depth % 2 === 0) continue;
    const outer = around[i]?.find((other) => depthOf.get(other) === depth - 1);
    if (outer === undefined) throw new Error('a hole lies in no ring');
    polygons.get(outer)?.push(ring);
  }
  return [...polygons.values()];
}

export function polygonArea([outer = [], ...holes]: readonly Ring[]): number {
  return areaOf(outer) - holes.reduce((sum, hole) => sum + areaOf(hole), 0);
}
