import type { District } from '../core/district.ts';
import { districtCode } from '../core/district-names.ts';
import type { Plan, PointLines } from '../lib/index.ts';
import { numberedSeats } from '../shared/apportionment.ts';
import { STATES } from '../shared/states.ts';
import { latToY, type MapPosition, toMap } from './map-frame.ts';
import { type MapBox, prepareLines } from './map-lines.ts';
import { MapPaths } from './map-paths.ts';

/** An opened snapshot, as far as maps need it: see PocketDistrict. */
export interface MapSource {
  readonly manifest: { readonly plan: Plan };
  getDistrict(
    code: string,
    options: { readonly plan: Plan },
  ): Pick<District, 'extent' | 'centre' | 'linesChange'> | null;
  pointLines(): Promise<Pick<PointLines, 'linesOf'>>;
  nextLines(): Promise<Pick<PointLines, 'linesOf'>>;
}

/** What maps draw from an opened snapshot. Prepared once, and shared by every map of the visit. */
export class MapStore {
  readonly #pocket: MapSource;
  readonly #plan: Plan;
  readonly #lines = new Map<string | null, Promise<MapPaths>>();
  readonly #others = new Map<string, Promise<MapPaths>>();
  readonly #boxes = new Map<string, MapBox>();

  constructor(pocket: MapSource, plan: Plan) {
    this.#pocket = pocket;
    this.#plan = plan;
    for (const { code: state } of STATES) {
      const box = unite(
        districtCodes(state)
          .map((code) => this.boxOf(code))
          .filter((found) => found !== null),
      );
      if (box !== null) this.#boxes.set(state, box);
    }
  }

  /** States with a box that touches this one. */
  statesIn([west, north, east, south]: MapBox): readonly string[] {
    return [...this.#boxes]
      .filter(([, [w, n, e, s]]) => w < east && e > west && n < south && s > north)
      .map(([state]) => state);
  }

  /** Where a state is on the map; null for one without districts. */
  boxOfState(state: string): MapBox | null {
    return this.#boxes.get(state) ?? null;
  }

  /** A box around several states; null where none of them has districts. */
  boxOfStates(states: readonly string[]): MapBox | null {
    return unite(states.map((state) => this.boxOfState(state)).filter((box) => box !== null));
  }

  /** Where a district is on the map; null where the data does not know it. */
  boxOf(code: string): MapBox | null {
    const district = this.#pocket.getDistrict(code, { plan: this.#plan });
    if (district === null) return null;
    const [west, south, east, north] = district.extent;
    const left = toMap({ lat: 0, lon: west }).x;
    const right = toMap({ lat: 0, lon: east }).x;
    return [left > right ? left - 360 : left, latToY(north), right, latToY(south)];
  }

  centreOf(code: string): MapPosition | null {
    const district = this.#pocket.getDistrict(code, { plan: this.#plan });
    return district === null ? null : toMap(district.centre);
  }

  /** Lines of a state, or with null of the nation. Rejects with a Failure; then ask again later. */
  lines(state: string | null): Promise<MapPaths> {
    const known = this.#lines.get(state);
    if (known !== undefined) return known;
    const preparing = this.#prepare(state, this.#plan === this.#pocket.manifest.plan);
    this.#lines.set(state, preparing);
    preparing.catch(() => this.#lines.delete(state));
    return preparing;
  }

  /** Whether the state's lines are others on the other plan. */
  changes(state: string): boolean {
    const code = districtCodes(state)[0] ?? '';
    const { plan } = this.#pocket.manifest;
    return (this.#pocket.getDistrict(code, { plan })?.linesChange ?? 'no') !== 'no';
  }

  /** States that the nation's coarse lines, which are those in force, show as they will not be. */
  get redrawn(): readonly string[] {
    if (this.#plan === this.#pocket.manifest.plan) return [];
    return [...this.#boxes.keys()].filter((state) => this.changes(state));
  }

  /** The lines of a changing state on the other plan: the coming ones, or those of before. */
  otherLines(state: string): Promise<MapPaths> {
    const known = this.#others.get(state);
    if (known !== undefined) return known;
    const preparing = this.#prepare(state, this.#plan !== this.#pocket.manifest.plan);
    this.#others.set(state, preparing);
    preparing.catch(() => this.#others.delete(state));
    return preparing;
  }

  async #prepare(state: string | null, ofManifest: boolean): Promise<MapPaths> {
    const lines = await (ofManifest ? this.#pocket.pointLines() : this.#pocket.nextLines());
    return new MapPaths(await prepareLines(await lines.linesOf(state)));
  }
}

const stores = new WeakMap<MapSource, Map<Plan, MapStore>>();

/** The store of a plan, which must be open. */
export function mapStoreOf(pocket: MapSource, plan: Plan): MapStore {
  const ofPocket = stores.get(pocket) ?? new Map<Plan, MapStore>();
  stores.set(pocket, ofPocket);
  const known = ofPocket.get(plan);
  if (known !== undefined) return known;
  const made = new MapStore(pocket, plan);
  ofPocket.set(plan, made);
  return made;
}

function districtCodes(state: string): string[] {
  const numbered = numberedSeats(state);
  if (numbered === 0) return [districtCode(state, null)];
  return Array.from({ length: numbered }, (_, i) => districtCode(state, i + 1));
}

function unite(boxes: readonly MapBox[]): MapBox | null {
  if (boxes.length === 0) return null;
  return [
    Math.min(...boxes.map(([west]) => west)),
    Math.min(...boxes.map(([, north]) => north)),
    Math.max(...boxes.map(([, , east]) => east)),
    Math.max(...boxes.map(([, , , south]) => south)),
  ];
}
