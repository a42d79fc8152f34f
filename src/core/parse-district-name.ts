import { PLANS } from '../shared/plan.ts';
import { stateByCode, stateByFips } from '../shared/states.ts';
import { cleanText } from './clean-text.ts';
import { type DistrictKey, isDistrict } from './district-names.ts';
import { expectText } from './expect-text.ts';
import { parseSpokenDistrict } from './spoken-district.ts';

/** No name of a district is longer; the longest that we write has 54 characters. */
const LONGEST_NAME = 100;

const OCD_ID =
  /^ocd-division\/country:us\/(state|district|territory):([a-z]{2})(?:\/cd:(\d{1,2}|at-large))?$/i;
/** Summary level 500, the Congress (two digits), component 00: `5001900US0636`. */
const GEOIDFQ = /^500(\d\d)00us(\d{4})$/i;
const GEOID = /^(\d\d)(\d\d)$/;
const CODE = /^([a-z]{2})[\s-]*(\d{1,2}|al)$/i;

/**
 * The district that a text names, or null when it names none: a code in any of the spellings in use
 * (`CA-36`, `ca36`, `AK-AL`, `AK-00`, `AK-1`, `DC-98`), a GEOID (`0636`), a GEOIDFQ of a plan we know
 * (`5001900US0636`), an Open Civic Data id, or plain English ("California's 36th"). A state alone is
 * no district, even if it has only one; DC and a territory alone are, as Open Civic Data ids. Throws a TypeError for what is no text.
 */
export function parseDistrictName(input: string): DistrictKey | null {
  expectText(input, 'the name of a district');
  const { text, cut } = cleanText(input, LONGEST_NAME);
  if (cut) return null;
  return parseOcdId(text) ?? parseGeoid(text) ?? parseCode(text) ?? parseSpokenDistrict(text);
}

function parseOcdId(text: string): DistrictKey | null {
  const [, kind, code, number] = OCD_ID.exec(text) ?? [];
  const state = stateByCode(code?.toUpperCase() ?? '');
  if (state === null || kind === undefined) return null;
  // Some publishers file DC and the territories under `state:`; nobody does the reverse.
  if (kind.toLowerCase() !== 'state' && kind.toLowerCase() !== state.kind) return null;
  if (number === undefined) return state.kind === 'state' ? null : only(state.code);
  return numbered(state.code, number.toLowerCase() === 'at-large' ? 'al' : number);
}

function parseGeoid(text: string): DistrictKey | null {
  const [, congress, qualified] = GEOIDFQ.exec(text) ?? [];
  if (congress !== undefined && !PLANS.some((plan) => plan % 100 === Number(congress))) return null;
  const [, fips, number] = GEOID.exec(qualified ?? text) ?? [];
  const state = stateByFips(fips ?? '');
  if (state === null || number === undefined) return null;
  // A GEOID is exact: only 00 stands for the only district of a state.
  return number === '01' ? notAlone(state.code) : numbered(state.code, number);
}

function parseCode(text: string): DistrictKey | null {
  const [, state, number] = CODE.exec(text) ?? [];
  return state === undefined || number === undefined
    ? null
    : numbered(state.toUpperCase(), number.toLowerCase());
}

function only(state: string): DistrictKey | null {
  return isDistrict(state, null) ? { state, number: null } : null;
}

function notAlone(state: string): DistrictKey | null {
  return isDistrict(state, 1) ? { state, number: 1 } : null;
}

/** `al`, `0`, `00` and, as it is often written, `1` are the only district; `98` is a delegate's. */
function numbered(state: string, text: string): DistrictKey | null {
  const number = Number(text);
  if (text === 'al' || number === 0) return only(state);
  if (number === 98) return stateByCode(state)?.kind === 'state' ? null : only(state);
  if (number === 1 && isDistrict(state, null)) return only(state);
  return isDistrict(state, number) ? { state, number } : null;
}
