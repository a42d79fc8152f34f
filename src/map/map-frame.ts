import { geoMercatorRaw } from 'd3-geo';
import { frameLon } from '../core/line-pack.ts';
import type { Point } from '../lib/index.ts';

const RADIANS = Math.PI / 180;
const METERS_PER_DEGREE = 111_195;

/**
 * The plane of the map: Mercator in degrees of longitude, y downwards. Longitudes run on westward
 * over the antimeridian as in the line packs, so that nothing American is torn.
 */
export interface MapPosition {
  readonly x: number;
  readonly y: number;
}

export function toMap({ lat, lon }: Point): MapPosition {
  return { x: frameLon(lon), y: latToY(lat) };
}

export function latToY(lat: number): number {
  const clamped = Math.max(-85, Math.min(85, lat));
  return -geoMercatorRaw(0, clamped * RADIANS)[1] / RADIANS;
}

export function toPoint({ x, y }: MapPosition): Point {
  const lat = (2 * Math.atan(Math.exp(-y * RADIANS)) - Math.PI / 2) / RADIANS;
  return { lat, lon: x < -180 ? x + 360 : x };
}

/** How long a metre is on the map at a latitude, in its degrees: Mercator stretches with the secant. */
export function unitsPerMeter(lat: number): number {
  return 1 / (METERS_PER_DEGREE * Math.cos(lat * RADIANS));
}
