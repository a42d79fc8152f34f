/** The mean position of each of a number of groups, as points are added to them. */
export class RunningMeans {
  readonly #lats: Float64Array;
  readonly #lons: Float64Array;
  readonly #counts: Uint32Array;

  constructor(groups: number) {
    this.#lats = new Float64Array(groups);
    this.#lons = new Float64Array(groups);
    this.#counts = new Uint32Array(groups);
  }

  has(group: number): boolean {
    return (this.#counts[group] as number) > 0;
  }

  lat(group: number): number {
    return Math.round((this.#lats[group] as number) / (this.#counts[group] as number));
  }

  lon(group: number): number {
    return Math.round((this.#lons[group] as number) / (this.#counts[group] as number));
  }

  add(group: number, lat: number, lon: number): void {
    this.#lats[group] = (this.#lats[group] as number) + lat;
    this.#lons[group] = (this.#lons[group] as number) + lon;
    this.#counts[group] = (this.#counts[group] as number) + 1;
  }
}
