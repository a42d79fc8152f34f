import { stateByCode } from '../../shared/states.ts';
import type { PlacesOfZips } from '../find-place.ts';
import type { KnownZip } from '../zip-answer.ts';
import { type AreaFacts, type AreaInDistrict, factsOf, type ZipsOfDistrict } from './area-facts.ts';
import type { AreaName } from './search-hit.ts';
import { nameKey } from './search-words.ts';

/** A place or a county: a name in a state that ZIPs carry. */
export interface Area extends AreaName {
  readonly kind: 'place' | 'county';
  /** How its name stands in an address: `saint-paul`. */
  readonly key: string;
  /** Ascending. */
  readonly zips: readonly string[];
}

/** The answer to a ZIP of the places; null for what the relation does not know. */
export type DistrictsOfZip = (zip: string) => KnownZip | null;

/**
 * Places and counties of the fifty states and DC, gathered from where ZIPs are. What districts they
 * lie in follows from their ZIPs, and is no more exact than these.
 */
export class Gazetteer {
  /** Places first, then counties, each in the order of their first ZIP. */
  readonly areas: readonly Area[];
  readonly #byAddress = new Map<string, Area>();
  readonly #places: PlacesOfZips;
  readonly #districtsOf: DistrictsOfZip;

  constructor(places: PlacesOfZips, districtsOf: DistrictsOfZip) {
    this.#places = places;
    this.#districtsOf = districtsOf;
    const areas = gather(places);
    this.areas = areas;
    for (const area of areas) {
      this.#byAddress.set(`${area.kind}/${area.state}/${area.key}`, area);
    }
  }

  /** By its state's postal code and the key of its name, or the name; null where there is none. */
  area(kind: Area['kind'], state: string, name: string): Area | null {
    return this.#byAddress.get(`${kind}/${state.toUpperCase()}/${nameKey(name)}`) ?? null;
  }

  facts(area: Area): AreaFacts {
    const others = this.areas.filter(
      ({ kind, state }) => kind !== area.kind && state === area.state,
    );
    const pointOf = (zip: string) => this.#places.get(zip)?.point ?? null;
    return factsOf(area, this.#districtsOf, others, pointOf);
  }

  /** ZIPs, places and counties that reach into a district; nothing for one that there is not. */
  ofDistrict(code: string): ZipsOfDistrict {
    const zips = new Map<string, boolean>();
    const here = new Map<Area, number>();
    for (const area of this.areas) {
      for (const zip of area.zips) {
        const answer = this.#districtsOf(zip);
        if (!answer?.districts.some((district) => district.code === code)) continue;
        // A ZIP without an area has its place's districts: true of the place, no word about the ZIP.
        if (answer.zipType !== 'area' && answer.districts.length > 1) continue;
        zips.set(zip, answer.districts.length === 1);
        here.set(area, (here.get(area) ?? 0) + 1);
      }
    }
    const listed = (kind: Area['kind']): AreaInDistrict[] =>
      [...here]
        .filter(([area]) => area.kind === kind)
        .map(([{ name, state, key }, zipCount]) => ({ name, state, key, zipCount }))
        .sort((a, b) => b.zipCount - a.zipCount || (a.name < b.name ? -1 : 1));
    return {
      zips: [...zips]
        .map(([zip, whole]) => ({ zip, whole }))
        .sort((a, b) => (a.zip < b.zip ? -1 : 1)),
      places: listed('place'),
      counties: listed('county'),
    };
  }
}

function gather(places: PlacesOfZips): Area[] {
  const found = { place: new Map<string, Area>(), county: new Map<string, Area>() };
  const add = (kind: Area['kind'], name: string | null, state: string, zip: string): void => {
    if (name === null) return;
    const id = `${state}/${name}`;
    const known = found[kind].get(id);
    if (known === undefined) {
      found[kind].set(id, { kind, name, state, key: nameKey(name), zips: [zip] });
    } else {
      (known.zips as string[]).push(zip);
    }
  };
  for (const zip of places.zips()) {
    const row = places.get(zip);
    if (row === null || stateByCode(row.state) === null) continue;
    add('place', row.place, row.state, zip);
    add('county', row.county, row.state, zip);
  }
  return [...found.place.values(), ...found.county.values()];
}
