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

type Ring = readonly (readonly [number, number])[];

interface Outline {
  readonly rings: readonly Ring[];
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

function outlineOf(shape: DistrictShape): Outline {
  const rings = shape.polygons.flat();
  const outline = { rings, west: 180, south: 90, east: -180, north: -90 };
  for (const ring of rings) {
    for (const [lon, lat] of ring) {
      outline.west = Math.min(outline.west, lon);
      outline.east = Math.max(outline.east, lon);
      outline.south = Math.min(outline.south, lat);
      outline.north = Math.max(outline.north, lat);
    }
  }
  return outline;
}

/** Even-odd over all rings at once, so that holes and islands need no telling apart. */
function holds({ rings, west, south, east, north }: Outline, { lat, lon }: Point): boolean {
  if (lon < west || lon > east || lat < south || lat > north) return false;
  let inside = false;
  for (const ring of rings) {
    let [lonA, latA] = ring[ring.length - 1] as readonly [number, number];
    for (const [lonB, latB] of ring) {
      if (
        latB > lat !== latA > lat &&
        lon < ((lonA - lonB) * (lat - latB)) / (latA - latB) + lonB
      ) {
        inside = !inside;
      }
      lonA = lonB;
      latA = latB;
    }
  }
  return inside;
}

/** The shorter way round: degrees of longitude from -180 to 180. */
function wrap(degrees: number): number {
  return degrees - 360 * Math.round(degrees / 360);
}

/** On a plane that touches the globe at the point: off by less than 0.5 % within 300 km. */
function metersToLine({ rings }: Outline, { lat, lon }: Point): number {
  const shrink = Math.cos((lat * Math.PI) / 180);
  let least = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    let xA = Number.NaN;
    let yA = Number.NaN;
    for (const [lonB, latB] of ring) {
      const xB = wrap(lonB - lon) * shrink;
      const yB = latB - lat;
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
  const outlines = shapes.map(outlineOf);
  const everyShape = shapes.map((_, index) => index);
  const outline = (index: number): Outline => {
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
