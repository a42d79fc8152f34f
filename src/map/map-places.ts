import type { Places } from '../lib/index.ts';
import { toMap } from './map-frame.ts';
import { inSlices } from './time-slices.ts';

/** Names of places on the map, those with the most ZIPs first: the larger cities. */
export interface MapPlaces {
  readonly names: readonly string[];
  readonly xs: Float32Array;
  readonly ys: Float32Array;
  /** How many ZIPs each has. */
  readonly zipCounts: Uint16Array;
  /** ZIPs with a point of their own, from west to east, as numbers. */
  readonly zips: Uint32Array;
  readonly zipXs: Float32Array;
  readonly zipYs: Float32Array;
}

interface Sum {
  name: string;
  lat: number;
  lon: number;
  count: number;
}

const known = new WeakMap<Places, Promise<MapPlaces>>();

/** The places of a pack, gathered once, in slices of some milliseconds. */
export function mapPlaces(places: Places): Promise<MapPlaces> {
  const before = known.get(places);
  if (before !== undefined) return before;
  const gathering = gather(places);
  known.set(places, gathering);
  return gathering;
}

async function gather(places: Places): Promise<MapPlaces> {
  const sums = new Map<string, Sum>();
  const points: { zip: number; x: number; y: number }[] = [];
  function* rows() {
    for (const zip of places.zips()) {
      const row = places.get(zip);
      if (row?.place && row.point !== null && row.pointQuality !== 'district') {
        const key = `${row.place} ${row.state}`;
        const sum = sums.get(key);
        if (sum === undefined) {
          sums.set(key, { name: row.place, ...row.point, count: 1 });
        } else {
          sum.lat += row.point.lat;
          sum.lon += row.point.lon;
          sum.count++;
        }
      }
      if (row?.point && row.pointQuality === 'zip') {
        points.push({ zip: Number(zip), ...toMap(row.point) });
      }
      yield;
    }
  }
  await inSlices(rows());
  const sorted = [...sums.values()].sort((a, b) => b.count - a.count);
  const xs = new Float32Array(sorted.length);
  const ys = new Float32Array(sorted.length);
  sorted.forEach(({ lat, lon, count }, i) => {
    const { x, y } = toMap({ lat: lat / count, lon: lon / count });
    xs[i] = x;
    ys[i] = y;
  });
  const eastward = fromWestToEast(points.map(({ x }) => x));
  return {
    zips: Uint32Array.from(eastward, (i) => points[i]?.zip ?? 0),
    zipXs: Float32Array.from(eastward, (i) => points[i]?.x ?? 0),
    zipYs: Float32Array.from(eastward, (i) => points[i]?.y ?? 0),
    names: sorted.map(({ name }) => name),
    xs,
    ys,
    zipCounts: Uint16Array.from(sorted, ({ count }) => count),
  };
}

/** Steps of a degree that tell ZIPs apart well enough to be put in order. */
const STEPS = 10_000;
const MOST_ZIPS = 2 ** 17;

/** The indices in the order of their values; numbers in an array of numbers are sorted quickest. */
function fromWestToEast(xs: readonly number[]): Uint32Array {
  const keys = Float64Array.from(xs, (x, i) => Math.round((x + 360) * STEPS) * MOST_ZIPS + i);
  return Uint32Array.from(keys.sort(), (key) => key % MOST_ZIPS);
}

/** The index of the first ZIP that is not west of `x`. */
export function firstZipFrom({ zipXs }: MapPlaces, x: number): number {
  let [low, high] = [0, zipXs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((zipXs[middle] as number) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
