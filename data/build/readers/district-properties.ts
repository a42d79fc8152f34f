import type { DistrictShape } from '../model.ts';
import type { JsonObject } from './json.ts';
import { badRow, districtNumber, quoted, type RowPlace, stateWithFips } from './row.ts';

/** Everything of a DistrictShape but its polygons, and which Congress its lines are for. */
export interface CensusDistrict extends Omit<DistrictShape, 'polygons'> {
  readonly congress: number;
}

// The number that the Census gives to water that is in no district.
const WATER = 'ZZ';

/** The column of the district number, named by the Congress: `CD119FP`. */
const NUMBER_COLUMN = /^CD([0-9]{3})FP$/;

/**
 * Reads the attributes of a Census district (cartographic or TIGER/Line): STATEFP, CD119FP, GEOID,
 * ALAND, AWATER. Null for district ZZ, water in no district: none of the 441 of the cartographic
 * file of 2024, at most one a state in TIGER/Line.
 */
export function censusDistrict(row: JsonObject, at: RowPlace): CensusDistrict | null {
  const column = Object.keys(row).find((name) => NUMBER_COLUMN.test(name));
  if (column === undefined) {
    throw badRow(at, `no column is named like CD119FP, there are ${Object.keys(row).join(', ')}`);
  }
  const fips = fieldOf(row, 'STATEFP', at);
  const written = fieldOf(row, column, at);
  const geoid = fieldOf(row, 'GEOID', at);
  const state = stateWithFips(fips, at);
  if (geoid !== fips + written) throw badRow(at, `GEOID ${geoid} is not ${fips}${written}`);
  if (written === WATER) return null;
  return {
    congress: Number(NUMBER_COLUMN.exec(column)?.[1]),
    state: state.code,
    district: districtNumber(written, state, at),
    landArea: areaOf(row, 'ALAND', at),
    waterArea: areaOf(row, 'AWATER', at),
  };
}

function fieldOf(row: JsonObject, name: string, at: RowPlace): string {
  const value = row[name];
  if (typeof value !== 'string' || value === '') throw badRow(at, `${name} is ${quoted(value)}`);
  return value;
}

/** Square metres: a number in TopoJSON, its digits in a dBASE table. */
function areaOf(row: JsonObject, name: string, at: RowPlace): number {
  const text = String(row[name] ?? '');
  if (!/^[0-9]+$/.test(text))
    throw badRow(at, `${name} is ${quoted(row[name])}, not square metres`);
  return Number(text);
}
