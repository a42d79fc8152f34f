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
  return {
    names: sorted.map(({ name }) => name),
    xs,
    ys,
    zipCounts: Uint16Array.from(sorted, ({ count }) => count),
  };
}
