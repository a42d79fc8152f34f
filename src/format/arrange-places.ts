import type { ZipPlace } from '../core/place.ts';
import { zipNumber } from '../core/zip-table.ts';
import { Numbering } from './numbering.ts';
import { MAX_INDEX, type PlaceColumns } from './place-columns.ts';

/** The columns of rows that are in the order of their ZIPs. Throws a RangeError for others. */
export function arrangePlaces(rows: readonly ZipPlace[]): PlaceColumns {
  const states = new Numbering<string>();
  const counties = new Numbering<readonly [state: number, name: number]>();
  const localities = new Numbering<readonly [county: number, name: number]>();
  const placeNames = sortedNames(rows.map(({ place }) => place));
  const countyNames = sortedNames(rows.map(({ county }) => county));
  const placeNumber = numbersOf(placeNames);
  const countyNumber = numbersOf(countyNames);
  const localityOf = rows.map(({ place, county, state }) => {
    const ofState = counties.numberOf([states.numberOf(state), countyNumber(county)]);
    return localities.numberOf([ofState, placeNumber(place)]);
  });
  for (const { length } of [rows, localities.values, counties.values, placeNames]) {
    if (length >= MAX_INDEX) throw new RangeError(`${length} places`);
  }
  if (states.values.length > 0xff) throw new RangeError(`${states.values.length} states`);
  return {
    zips: zipNumbers(rows),
    localityOf: Uint16Array.from(localityOf),
    placeNameOf: Uint16Array.from(localities.values, ([, name]) => name),
    countyOf: Uint16Array.from(localities.values, ([county]) => county),
    countyNameOf: Uint16Array.from(counties.values, ([, name]) => name),
    stateOf: Uint8Array.from(counties.values, ([state]) => state),
    placeNames,
    countyNames,
    states: states.values,
  };
}

function sortedNames(names: readonly (string | null)[]): string[] {
  return [...new Set(names.filter((name) => name !== null))].sort();
}

/** 0 for no name, else 1 + its index. */
function numbersOf(names: readonly string[]): (name: string | null) => number {
  const numbers = new Map(names.map((name, i) => [name, i + 1]));
  return (name) => (name === null ? 0 : (numbers.get(name) as number));
}

function zipNumbers(rows: readonly ZipPlace[]): Uint32Array {
  let before = -1;
  return Uint32Array.from(rows, ({ zip }) => {
    const number = zipNumber(zip);
    if (number <= before) throw new RangeError(`${zip} is no ZIP, or not in order`);
    before = number;
    return number;
  });
}
