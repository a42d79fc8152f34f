import type { SourceArc } from '../../../data/build/lines/topology.ts';
import type { District } from '../../../src/core/district.ts';
import { frameLon } from '../../../src/core/line-pack.ts';
import type { Point } from '../../../src/shared/point.ts';

const METERS_PER_DEGREE = 111_195;
const RADIANS = Math.PI / 180;

/** Back from the frame of lines to -180 up to 180. */
function plain(lon: number, lat: number): Point {
  return { lat, lon: lon < -180 ? lon + 360 : lon };
}

/**
 * Points spread evenly over the extents of the states: land, and the water and foreign ground beside
 * it. `random` gives numbers from 0 up to 1.
 */
export function uniformPoints(
  districts: readonly District[],
  count: number,
  random: () => number,
): Point[] {
  const boxes = new Map<string, [number, number, number, number]>();
  for (const { state, extent } of districts) {
    const [west, south, east, north] = extent;
    const box = boxes.get(state) ?? [Infinity, Infinity, -Infinity, -Infinity];
    boxes.set(state, [
      Math.min(box[0], frameLon(west)),
      Math.min(box[1], south),
      Math.max(box[2], frameLon(east)),
      Math.max(box[3], north),
    ]);
  }
  const all = [...boxes.values()];
  // On the globe, the same area for the same share of the sine of latitude.
  const band = ([, south, , north]: (typeof all)[number]) => [
    Math.sin(south * RADIANS),
    Math.sin(north * RADIANS),
  ];
  const areas = all.map((box) => {
    const [low = 0, high = 0] = band(box);
    return (box[2] - box[0]) * (high - low);
  });
  const whole = areas.reduce((a, b) => a + b);
  return Array.from({ length: count }, () => {
    let at = random() * whole;
    let chosen = 0;
    while (at >= (areas[chosen] as number) && chosen < all.length - 1) {
      at -= areas[chosen++] as number;
    }
    const box = all[chosen] as (typeof all)[number];
    const [low = 0, high = 0] = band(box);
    const lat = Math.asin(low + random() * (high - low)) / RADIANS;
    return plain(box[0] + random() * (box[2] - box[0]), lat);
  });
}

/** Points within a distance of a line, any position of any line as likely as any other. */
export function pointsNearLines(
  arcs: readonly Pick<SourceArc, 'lon' | 'lat'>[],
  count: number,
  withinMeters: number,
  random: () => number,
): Point[] {
  const ends: number[] = [];
  let total = 0;
  for (const { lon } of arcs) {
    total += lon.length - 1;
    ends.push(total);
  }
  return Array.from({ length: count }, () => {
    const segment = Math.floor(random() * total);
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) > segment) high = middle;
      else low = middle + 1;
    }
    const { lon, lat } = arcs[low] as Pick<SourceArc, 'lon' | 'lat'>;
    const i = segment - (ends[low - 1] ?? 0);
    const along = random();
    const on = (values: Float64Array) =>
      (values[i] as number) + along * ((values[i + 1] as number) - (values[i] as number));
    const away = Math.sqrt(random()) * withinMeters;
    const turn = random() * 2 * Math.PI;
    const north = (away * Math.sin(turn)) / METERS_PER_DEGREE;
    const east = (away * Math.cos(turn)) / METERS_PER_DEGREE / Math.cos(on(lat) * RADIANS);
    return plain(frameLon(plain(on(lon) + east, 0).lon), on(lat) + north);
  });
}
