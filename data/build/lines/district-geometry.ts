import polylabel from 'polylabel';
import type { Point } from '../../../src/shared/point.ts';
import type { DistrictShape } from '../model.ts';

export interface DistrictGeometry {
  /** The point of the largest polygon that is farthest from its lines: where a label stands. */
  readonly centre: Point;
  /** West, south, east, north; west is above east where the district crosses the antimeridian. */
  readonly extent: readonly [number, number, number, number];
}

/** Degrees of latitude to which the centre is refined: some 100 m. */
const CENTRE_PRECISION = 0.001;

type Ring = readonly (readonly [number, number])[];
type Polygon = readonly Ring[];

function spanSquared(polygon: Polygon): number {
  const lons = (polygon[0] ?? []).map(([lon]) => lon);
  const lats = (polygon[0] ?? []).map(([, lat]) => lat);
  const width = Math.max(...lons) - Math.min(...lons);
  return width * (Math.max(...lats) - Math.min(...lats));
}

function centreOf(polygons: readonly Polygon[]): Point {
  const largest = polygons.reduce((a, b) => (spanSquared(b) > spanSquared(a) ? b : a));
  const lat = largest[0]?.[0]?.[1] ?? 0;
  // Equal distances north and east at this latitude, so that "farthest from the lines" means metres.
  const shrink = Math.cos((lat * Math.PI) / 180);
  const plane = largest.map((ring) => ring.map(([x, y]): [number, number] => [x * shrink, y]));
  const [x, y] = polylabel(plane, CENTRE_PRECISION);
  return { lat: y, lon: x / shrink };
}

/** The narrowest range of longitudes that holds all: what is left beside the widest gap. */
function lonRange(lons: readonly number[]): readonly [west: number, east: number] {
  const sorted = [...lons].sort((a, b) => a - b);
  const first = sorted[0] ?? 0;
  const last = sorted[sorted.length - 1] ?? 0;
  let gap = first + 360 - last;
  let range: readonly [number, number] = [first, last];
  for (let i = 1; i < sorted.length; i++) {
    const [before, after] = [sorted[i - 1] ?? 0, sorted[i] ?? 0];
    if (after - before > gap) {
      gap = after - before;
      range = [after, before];
    }
  }
  return range;
}

export function districtGeometry(shape: DistrictShape): DistrictGeometry {
  const positions = shape.polygons.flat(2);
  const lats = positions.map(([, lat]) => lat);
  const [west, east] = lonRange(positions.map(([lon]) => lon));
  const south = lats.reduce((a, b) => Math.min(a, b));
  const north = lats.reduce((a, b) => Math.max(a, b));
  return { centre: centreOf(shape.polygons), extent: [west, south, east, north] };
}
