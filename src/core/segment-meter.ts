import { EARTH_RADIUS_METERS, METERS_PER_DEGREE } from './distance.ts';
import type { LineArcs } from './line-pack.ts';
import { nearestAlong } from './nearest-on-segment.ts';

const RADIANS = Math.PI / 180;
/** Up to here roughMeters is good to this share; farther off it says 0, which is never too much. */
const [ROUGH_METERS, ROUGH_SHARE] = [200_000, 0.998];

/** Measures from one place after another to segments; nothing is made for a measurement. */
export class SegmentMeter {
  readonly #lonSteps: Int32Array;
  readonly #latSteps: Int32Array;
  readonly #degreesAStep: number;
  readonly #stepsPerDegree: number;
  /** The place, in degrees of the frame of frameLon, and the cosine and sine of its latitude. */
  lon = 0;
  lat = 0;
  cosine = 1;
  #sine = 0;
  /** Of the segment that was measured last: its distance and its nearest place. */
  meters = 0;
  footLon = 0;
  footLat = 0;

  constructor({ lonSteps, latSteps, stepsPerDegree }: LineArcs) {
    this.#lonSteps = lonSteps;
    this.#latSteps = latSteps;
    this.#stepsPerDegree = stepsPerDegree;
    this.#degreesAStep = 1 / stepsPerDegree;
  }

  moveTo(lon: number, lat: number): void {
    this.lon = lon;
    this.lat = lat;
    this.cosine = Math.cos(lat * RADIANS);
    this.#sine = Math.sin(lat * RADIANS);
  }

  /**
   * Metres that the segment is away at least, nearly all of them, without a sine or cosine: as
   * nearestAlong has it, on a plane where a degree of longitude is as long as it is halfway.
   */
  roughMeters(segment: number): number {
    const lonSteps = this.#lonSteps;
    const latSteps = this.#latSteps;
    const scale = this.#degreesAStep;
    const ax = (lonSteps[segment] as number) * scale - this.lon;
    const ay = (latSteps[segment] as number) * scale - this.lat;
    const dx = (lonSteps[segment + 1] as number) * scale - this.lon - ax;
    const dy = (latSteps[segment + 1] as number) * scale - this.lat - ay;
    const { cosine } = this;
    const sine = this.#sine;
    let shrink = cosine;
    let offX = ax;
    let offY = ay;
    for (let step = 0; step < 2; step++) {
      const wide = shrink * shrink;
      const length = dx * dx * wide + dy * dy;
      const along = length > 0 ? -(ax * dx * wide + ay * dy) / length : 0;
      const t = along > 0 ? (along < 1 ? along : 1) : 0;
      offX = ax + t * dx;
      offY = ay + t * dy;
      // The cosine a little farther north, by its series.
      const north = offY * (RADIANS / 2);
      shrink = cosine - sine * north - (cosine / 2) * north * north;
    }
    offX *= shrink;
    const meters = Math.sqrt(offX * offX + offY * offY) * METERS_PER_DEGREE;
    return meters < ROUGH_METERS ? meters * ROUGH_SHARE : 0;
  }

  /** The great-circle distance to a segment, by the haversine formula as in distanceMeters. */
  measure(segment: number): void {
    const { lon, lat } = this;
    const lonSteps = this.#lonSteps;
    const latSteps = this.#latSteps;
    const stepsPerDegree = this.#stepsPerDegree;
    const lonA = (lonSteps[segment] as number) / stepsPerDegree;
    const latA = (latSteps[segment] as number) / stepsPerDegree;
    const lonB = (lonSteps[segment + 1] as number) / stepsPerDegree;
    const latB = (latSteps[segment + 1] as number) / stepsPerDegree;
    const along = nearestAlong(lon, lat, lonA, latA, lonB, latB);
    const footLon = lonA + along * (lonB - lonA);
    const footLat = latA + along * (latB - latA);
    const latStep = Math.sin((footLat - lat) * (RADIANS / 2));
    const lonStep = Math.sin((footLon - lon) * (RADIANS / 2));
    const shrinks = this.cosine * Math.cos(footLat * RADIANS);
    const chord = latStep * latStep + shrinks * lonStep * lonStep;
    this.meters = 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(chord)));
    this.footLon = footLon;
    this.footLat = footLat;
  }
}
