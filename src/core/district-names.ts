import { numberedSeats } from '../shared/apportionment.ts';
import { stateByCode } from '../shared/states.ts';
import type { DistrictNames } from './district.ts';

/** A district of any plan: postal code, and its number or null for the only one of its state. */
export type DistrictKey = Pick<DistrictNames, 'state' | 'number'>;

/** Whether there is such a district: `CA` has 1 to 52, `AK` only null. */
export function isDistrict(state: string, number: number | null): boolean {
  if (stateByCode(state) === null) return false;
  const numbered = numberedSeats(state);
  if (number === null) return numbered === 0;
  return Number.isInteger(number) && number >= 1 && number <= numbered;
}

function stateOf(code: string) {
  const state = stateByCode(code);
  if (state === null) throw new TypeError(`no state has the postal code ${JSON.stringify(code)}`);
  return state;
}

/** `CA-36`; `AK-AL` for the only district of a state (`number` null). */
export function districtCode(state: string, number: number | null): string {
  return `${state}-${number ?? 'AL'}`;
}

/**
 * Every name of a district. `state` is a postal code, `number` 1 and up, or null for the only
 * district of a state. Throws a TypeError for a state that there is not.
 *
 * GEOIDs follow the Census: `00` for a district at large, `98` for a delegate's. Division ids follow
 * the Open Civic Data project, which files DC as a district and the islands as territories.
 */
export function districtNames(code: string, number: number | null): DistrictNames {
  const state = stateOf(code);
  const only = state.kind === 'state' ? '00' : '98';
  return {
    code: districtCode(code, number),
    state: code,
    number,
    geoid: state.fips + (number === null ? only : String(number).padStart(2, '0')),
    ocdId: `ocd-division/country:us/${state.kind}:${code.toLowerCase()}/cd:${number ?? 'at-large'}`,
  };
}
