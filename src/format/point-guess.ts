import type { PlaceColumns } from './place-columns.ts';
import { RiceModel } from './rice-model.ts';
import { RunningMeans } from './running-means.ts';

/** ZIPs that begin with the same three digits are sorted in one place. */
const ZIPS_A_PREFIX = 100;
const PREFIXES = 1000;

/** How far off each kind of guess is at first, in steps of degrees. */
const EXPECTED_STEPS = { locality: 1000, county: 4000, prefix: 8000 };

/** A code for each coordinate, which learns how far off guesses of its kind are. */
export interface GuessModels {
  readonly lat: RiceModel;
  readonly lon: RiceModel;
}

const modelsFor = (steps: number): GuessModels => ({
  lat: new RiceModel(steps),
  lon: new RiceModel(steps),
});

/**
 * Where a ZIP probably is, given those before it: at the mean of its locality's ZIPs, else of its
 * county's, else of its three-digit prefix's, else where the last one was. Measured on the nation:
 * 122 kB for all points; against the last ZIP alone it is 144.
 */
export class PointGuess {
  lat = 0;
  lon = 0;
  #locality = 0;
  #county = 0;
  #prefix = 0;
  readonly #columns: PlaceColumns;
  readonly #localities: RunningMeans;
  readonly #counties: RunningMeans;
  readonly #prefixes = new RunningMeans(PREFIXES);
  readonly #ofLocality = modelsFor(EXPECTED_STEPS.locality);
  readonly #ofCounty = modelsFor(EXPECTED_STEPS.county);
  readonly #ofPrefix = modelsFor(EXPECTED_STEPS.prefix);

  constructor(columns: PlaceColumns) {
    this.#columns = columns;
    this.#localities = new RunningMeans(columns.countyOf.length);
    this.#counties = new RunningMeans(columns.stateOf.length);
  }

  /** Sets `lat` and `lon` to the guess for a row, and returns the codes for what is amiss with it. */
  guess(row: number): GuessModels {
    this.#enter(row);
    if (this.#localities.has(this.#locality)) {
      this.#take(this.#localities, this.#locality);
      return this.#ofLocality;
    }
    if (this.#counties.has(this.#county)) {
      this.#take(this.#counties, this.#county);
      return this.#ofCounty;
    }
    if (this.#prefixes.has(this.#prefix)) this.#take(this.#prefixes, this.#prefix);
    return this.#ofPrefix;
  }

  /** Tells where the row of the last guess really is. */
  learn(lat: number, lon: number): void {
    this.#localities.add(this.#locality, lat, lon);
    this.#counties.add(this.#county, lat, lon);
    this.#prefixes.add(this.#prefix, lat, lon);
    this.lat = lat;
    this.lon = lon;
  }

  #enter(row: number): void {
    const { zips, localityOf, countyOf } = this.#columns;
    this.#locality = localityOf[row] as number;
    this.#county = countyOf[this.#locality] as number;
    this.#prefix = Math.floor((zips[row] as number) / ZIPS_A_PREFIX);
  }

  #take(means: RunningMeans, group: number): void {
    this.lat = means.lat(group);
    this.lon = means.lon(group);
  }
}
