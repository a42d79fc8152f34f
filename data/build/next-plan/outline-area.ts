import type { DistrictShape } from '../model.ts';

const RADIANS = Math.PI / 180;
const EARTH_RADIUS_METERS = 6_371_008.8;

/** Square metres within a shape's rings, on the sphere, water included. */
export function outlineArea({ polygons }: Pick<DistrictShape, 'polygons'>): number {
  let area = 0;
  for (const [outer = [], ...holes] of polygons) {
    area += ringArea(outer) - holes.reduce((sum, hole) => sum + ringArea(hole), 0);
  }
  return area * EARTH_RADIUS_METERS ** 2;
}

function ringArea(ring: readonly (readonly [number, number])[]): number {
  let area = 0;
  for (const [i, [lonB, latB]] of ring.entries()) {
    const [lonA, latA] = ring[i - 1] ?? [lonB, latB];
    area += (lonB - lonA) * RADIANS * (Math.sin(latA * RADIANS) + Math.sin(latB * RADIANS));
  }
  return Math.abs(area / 2);
}
