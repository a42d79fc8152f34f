import type { Point } from '../../../src/shared/point.ts';
import type { DistrictShape } from '../model.ts';

/** Answers of the source's own rings, by brute force: exact, and quick enough for every ZIP. */
export interface Locator {
  /** Indexes of the shapes that hold the point; more than one only where the source overlaps. */
  districtsAt(point: Point): number[];
  /** Metres from the point to the shape: 0 inside, else to its nearest line. */
  distanceMeters(point: Point, shape: number): number;
  /** The nearest of `candidates` (all shapes when left out). */
  nearest(point: Point, candidates?: readonly number[]): { index: number; distanceMeters: number };
}

const METERS_PER_DEGREE = (Math.PI / 180) * 6_371_008.8;

/** A ring and the box around it, which rules most rings out. */
interface Ring {
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

function ringOf(positions: readonly (readonly [number, number])[]): Ring {
  const lon = Float64Array.from(positions, (position) => position[0]);
  const lat = Float64Array.from(positions, (position) => position[1]);
  const least = (values: Float64Array) => values.reduce((a, b) => Math.min(a, b));
  const most = (values: Float64Array) => values.reduce((a, b) => Math.max(a, b));
  return { lon, lat, west: least(lon), south: least(lat), east: most(lon), north: most(lat) };
}

/** Even-odd over all rings at once, so that holes and islands need no telling apart. */
function holds(rings: readonly Ring[], { lat, lon }: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    if (lon < ring.west || lon > ring.east || lat < ring.south || lat > ring.north) continue;
    const { lon: x, lat: y } = ring;
    for (let i = 1; i < x.length; i++) {
      const [latA, latB] = [y[i - 1] as number, y[i] as number];
      if (latB > lat === latA > lat) continue;
      const [lonA, lonB] = [x[i - 1] as number, x[i] as number];
      if (lon < ((lonA - lonB) * (lat - latB)) / (latA - latB) + lonB) inside = !inside;
    }
  }
  return inside;
}

/** The shorter way round: degrees of longitude from -180 to 180. */
function wrap(degrees: number): number {
  return degrees - 360 * Math.round(degrees / 360);
}

/** No more than the square of the degrees of latitude to a ring; 0 within its box. */
function squareToBox({ west, south, east, north }: Ring, { lat, lon }: Point, shrink: number) {
  const isBeside = lon < west || lon > east;
  const x = isBeside ? Math.min(Math.abs(wrap(west - lon)), Math.abs(wrap(east - lon))) : 0;
  const y = Math.max(south - lat, 0, lat - north);
  return (x * shrink) ** 2 + y ** 2;
}

/** On a plane that touches the globe at the point: off by less than 0.5 % within 60 km. */
function metersToLine(rings: readonly Ring[], point: Point): number {
  const shrink = Math.cos((point.lat * Math.PI) / 180);
  let least = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    if (squareToBox(ring, point, shrink) > least) continue;
    const { lon, lat } = ring;
    let xA = Number.NaN;
    let yA = Number.NaN;
    for (let i = 0; i < lon.length; i++) {
      const xB = wrap((lon[i] as number) - point.lon) * shrink;
      const yB = (lat[i] as number) - point.lat;
      const dx = xB - xA;
      const dy = yB - yA;
      const along = -(xA * dx + yA * dy) / (dx * dx + dy * dy);
      const t = along > 0 ? Math.min(along, 1) : 0;
      const square = (xA + t * dx) ** 2 + (yA + t * dy) ** 2;
      if (square < least) least = square;
      xA = xB;
      yA = yB;
    }
  }
  return Math.sqrt(least) * METERS_PER_DEGREE;
}

export function createLocator(shapes: readonly DistrictShape[]): Locator {
  const outlines = shapes.map(({ polygons }) => polygons.flat().map(ringOf));
  const everyShape = shapes.map((_, index) => index);
  const outline = (index: number): readonly Ring[] => {
    const known = outlines[index];
    if (known === undefined) throw new RangeError(`there is no shape ${index}`);
    return known;
  };
  const distanceMeters = (point: Point, shape: number): number =>
    holds(outline(shape), point) ? 0 : metersToLine(outline(shape), point);
  return {
    districtsAt: (point) => everyShape.filter((index) => holds(outline(index), point)),
    distanceMeters,
    nearest(point, candidates = everyShape) {
      let best = { index: -1, distanceMeters: Number.POSITIVE_INFINITY };
      for (const index of candidates) {
        const meters = distanceMeters(point, index);
        if (meters < best.distanceMeters) best = { index, distanceMeters: meters };
      }
      if (best.index < 0) throw new RangeError('there is no shape to be near to');
      return best;
    },
  };
}
