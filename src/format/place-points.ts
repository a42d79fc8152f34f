import type { PointQuality, ZipPlace } from '../core/place.ts';
import type { Point } from '../shared/point.ts';
import type { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { degreeSteps, stepDegrees } from './degrees.ts';
import type { PlaceColumns } from './place-columns.ts';
import { PointGuess } from './point-guess.ts';
import { RiceReader } from './rice-reader.ts';
import { RiceWriter } from './rice-writer.ts';

// The order of this list is part of the format (data/FORMAT.md): only ever append.
export const POINT_QUALITIES: readonly PointQuality[] = ['zip', 'place', 'district'];

/** A row is 0 without a point, else 1 + its quality, and this much more at its locality's last point. */
const AGAIN = POINT_QUALITIES.length;

/** A point in this many steps of degrees (degrees.ts) is one grain. */
const MAX_GRAIN = 1000;

/** Each row's point and how well it is known. Where the quality is -1, there is no point. */
export interface PlacePoints {
  /** Steps of degrees that a unit of `lats` and `lons` has. */
  readonly grain: number;
  readonly qualityOf: Int8Array;
  readonly lats: Int32Array;
  readonly lons: Int32Array;
}

/** Points as what is amiss with a guess, where they are not the last one of their locality again. */
export function writePlacePoints(
  out: ByteWriter,
  rows: readonly ZipPlace[],
  columns: PlaceColumns,
  grain: number,
): void {
  const kinds = new ByteWriter();
  const rice = new RiceWriter();
  const guess = new PointGuess(columns);
  const lastIn = new Map<number, string>();
  rows.forEach(({ zip, point, pointQuality }, row) => {
    const quality = pointQuality === null ? -1 : POINT_QUALITIES.indexOf(pointQuality);
    if ((point === null) !== quality < 0) throw new RangeError(`${zip} lacks a point or quality`);
    if (point === null) {
      kinds.u8(0);
      return;
    }
    const { lat, lon } = inGrains(point, grain);
    const locality = columns.localityOf[row] as number;
    const again = lastIn.get(locality) === `${lat},${lon}`;
    kinds.u8(1 + quality + (again ? AGAIN : 0));
    if (again) return;
    const models = guess.guess(row);
    rice.signed(models.lat, lat - guess.lat);
    rice.signed(models.lon, lon - guess.lon);
    guess.learn(lat, lon);
    lastIn.set(locality, `${lat},${lon}`);
  });
  out.varint(grain).bytes(kinds.finish());
  rice.finish(out);
}

function inGrains({ lat, lon }: Point, grain: number): Point {
  return {
    lat: Math.round(degreeSteps(lat, 90) / grain),
    lon: Math.round(degreeSteps(lon, 180) / grain),
  };
}

export function readPlacePoints(reader: ByteReader, columns: PlaceColumns): PlacePoints {
  const count = columns.zips.length;
  const grain = reader.varint();
  if (grain < 1 || grain > MAX_GRAIN) reader.corrupt(`has points of ${grain} steps`);
  const kinds = reader.bytes(count);
  const rice = new RiceReader(reader);
  const guess = new PointGuess(columns);
  const qualityOf = new Int8Array(count).fill(-1);
  const lats = new Int32Array(count);
  const lons = new Int32Array(count);
  const lastIn = new Int32Array(columns.countyOf.length).fill(-1);
  for (let row = 0; row < count; row++) {
    const kind = kinds[row] as number;
    if (kind > 2 * AGAIN) reader.corrupt(`has no ${kind} for a point`);
    if (kind === 0) continue;
    const locality = columns.localityOf[row] as number;
    qualityOf[row] = (kind - 1) % AGAIN;
    if (kind > AGAIN) {
      const last = lastIn[locality] as number;
      if (last < 0) reader.corrupt('has a point again that was not there');
      lats[row] = lats[last] as number;
      lons[row] = lons[last] as number;
      continue;
    }
    const models = guess.guess(row);
    const lat = guess.lat + rice.signed(models.lat);
    const lon = guess.lon + rice.signed(models.lon);
    stepDegrees(reader, lat * grain, 90);
    stepDegrees(reader, lon * grain, 180);
    guess.learn(lat, lon);
    lastIn[locality] = row;
    lats[row] = lat;
    lons[row] = lon;
  }
  rice.end();
  return { grain, qualityOf, lats, lons };
}
