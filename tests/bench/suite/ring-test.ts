import type { Ring } from '../../answers/points/rings.ts';

/** Whether a polygon of rings holds a point, by counting crossings: what follows a box search. */
export function holds(polygon: readonly Ring[], lon: number, lat: number): boolean {
  let inside = false;
  for (const ring of polygon) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[i] as readonly [number, number];
      const [bx, by] = ring[j] as readonly [number, number];
      if (ay > lat !== by > lat && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax) {
        inside = !inside;
      }
    }
  }
  return inside;
}
