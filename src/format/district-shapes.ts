import type { District } from '../core/district.ts';
import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { degreeSteps, stepDegrees } from './degrees.ts';
import { RiceModel } from './rice-model.ts';
import { RiceReader } from './rice-reader.ts';
import { RiceWriter } from './rice-writer.ts';

/** Where a district lies and how large it is. */
type DistrictShape = Pick<District, 'centre' | 'extent' | 'landSquareKm' | 'waterSquareKm'>;

/** Areas are integers of 0.1 square kilometres. */
const AREA_STEPS_A_SQUARE_KM = 10;

/** One model a field, so that each follows its own size. */
class ShapeModels {
  readonly lat = new RiceModel(20_000);
  readonly lon = new RiceModel(20_000);
  readonly west = new RiceModel(10_000);
  readonly south = new RiceModel(10_000);
  readonly east = new RiceModel(10_000);
  readonly north = new RiceModel(10_000);
  readonly land = new RiceModel(20_000);
  readonly water = new RiceModel(2_000);
}

/** Centres against the one before, extents against the centre. */
export class DistrictShapeWriter {
  readonly #models = new ShapeModels();
  readonly #rice = new RiceWriter();
  #latBefore = 0;
  #lonBefore = 0;

  write({ centre, extent, landSquareKm, waterSquareKm }: DistrictShape): void {
    const models = this.#models;
    const rice = this.#rice;
    const lat = degreeSteps(centre.lat, 90);
    const lon = degreeSteps(centre.lon, 180);
    const [west, south, east, north] = extent;
    if (!(south <= north)) throw new RangeError(`an extent runs from ${south} up to ${north}`);
    rice.signed(models.lat, lat - this.#latBefore);
    rice.signed(models.lon, lon - this.#lonBefore);
    rice.signed(models.west, degreeSteps(west, 180, 'down') - lon);
    rice.signed(models.south, degreeSteps(south, 90, 'down') - lat);
    rice.signed(models.east, degreeSteps(east, 180, 'up') - lon);
    rice.signed(models.north, degreeSteps(north, 90, 'up') - lat);
    rice.unsigned(models.land, Math.round(landSquareKm * AREA_STEPS_A_SQUARE_KM));
    rice.unsigned(models.water, Math.round(waterSquareKm * AREA_STEPS_A_SQUARE_KM));
    this.#latBefore = lat;
    this.#lonBefore = lon;
  }

  finish(out: ByteWriter): void {
    this.#rice.finish(out);
  }
}

/** Reads the shapes in the order in which they were written, frozen. */
export class DistrictShapeReader {
  readonly #models = new ShapeModels();
  readonly #reader: ByteReader;
  readonly #rice: RiceReader;
  #lat = 0;
  #lon = 0;

  constructor(reader: ByteReader) {
    this.#reader = reader;
    this.#rice = new RiceReader(reader);
  }

  read(): DistrictShape {
    const models = this.#models;
    const rice = this.#rice;
    const degrees = (steps: number, limit: 90 | 180) => stepDegrees(this.#reader, steps, limit);
    this.#lat += rice.signed(models.lat);
    this.#lon += rice.signed(models.lon);
    const centre = { lat: degrees(this.#lat, 90), lon: degrees(this.#lon, 180) };
    const west = degrees(this.#lon + rice.signed(models.west), 180);
    const south = degrees(this.#lat + rice.signed(models.south), 90);
    const east = degrees(this.#lon + rice.signed(models.east), 180);
    const north = degrees(this.#lat + rice.signed(models.north), 90);
    if (south > north) this.#reader.corrupt('has an extent upside down');
    return {
      centre: Object.freeze(centre),
      extent: Object.freeze([west, south, east, north] as const),
      landSquareKm: rice.unsigned(models.land) / AREA_STEPS_A_SQUARE_KM,
      waterSquareKm: rice.unsigned(models.water) / AREA_STEPS_A_SQUARE_KM,
    };
  }

  end(): void {
    this.#rice.end();
  }
}
