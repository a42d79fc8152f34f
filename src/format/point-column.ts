import type { Point } from '../shared/point.ts';
import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { degreeSteps, stepDegrees } from './degrees.ts';
import { RiceModel } from './rice-model.ts';
import { RiceReader } from './rice-reader.ts';
import { RiceWriter } from './rice-writer.ts';

/** A first guess at the distance from one office to the next, in steps. */
const EXPECTED_STEPS = 10_000;

/** Points against the one before: a byte for each row, 1 where it has a point, then the distances. */
export function writePoints(out: ByteWriter, points: readonly (Point | null)[]): void {
  const rice = new RiceWriter();
  const models = { lat: new RiceModel(EXPECTED_STEPS), lon: new RiceModel(EXPECTED_STEPS) };
  const before = { lat: 0, lon: 0 };
  for (const point of points) {
    out.u8(point === null ? 0 : 1);
    if (point === null) continue;
    const steps = { lat: degreeSteps(point.lat, 90), lon: degreeSteps(point.lon, 180) };
    rice.signed(models.lat, steps.lat - before.lat);
    rice.signed(models.lon, steps.lon - before.lon);
    Object.assign(before, steps);
  }
  rice.finish(out);
}

/** Reads `count` points, frozen. */
export function readPoints(reader: ByteReader, count: number): (Point | null)[] {
  const present = reader.bytes(count);
  const rice = new RiceReader(reader);
  const models = { lat: new RiceModel(EXPECTED_STEPS), lon: new RiceModel(EXPECTED_STEPS) };
  const steps = { lat: 0, lon: 0 };
  const points = Array.from(present, (code) => {
    if (code > 1) reader.corrupt(`has no ${code} for a point`);
    if (code === 0) return null;
    steps.lat += rice.signed(models.lat);
    steps.lon += rice.signed(models.lon);
    return Object.freeze({
      lat: stepDegrees(reader, steps.lat, 90),
      lon: stepDegrees(reader, steps.lon, 180),
    });
  });
  rice.end();
  return points;
}
