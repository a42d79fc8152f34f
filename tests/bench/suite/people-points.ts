import type { PocketDistrict } from '../../../src/lib/index.ts';
import type { Point } from '../../../src/shared/point.ts';

/** How far a door is from the point of its ZIP at most, in degrees; most are nearer. */
const SPREAD = 0.08;

/** Positions where people live: the points of ZIPs, each with doors some kilometres around it. */
export async function peoplePoints(
  data: PocketDistrict,
  count: number,
  random: () => number,
): Promise<Point[]> {
  const places = await data.places();
  const points = [...places.zips()].flatMap((zip) => places.get(zip)?.point ?? []);
  const off = () => (random() + random() - 1) * SPREAD;
  return Array.from({ length: count }, () => {
    const { lat, lon } = points[Math.floor(random() * points.length)] as Point;
    return { lat: lat + off(), lon: Math.max(-180, Math.min(180, lon + off())) };
  });
}
