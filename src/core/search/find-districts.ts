import { numberedSeats } from '../../shared/apportionment.ts';
import { districtCode, isDistrict } from '../district-names.ts';
import { parseDistrictName } from '../parse-district-name.ts';
import { searchWords } from './search-words.ts';
import type { StateWords } from './state-words.ts';

/** Words around a district's state and number, of both languages of the app. */
const FILLER = new Set(
  'the congressional congress district dist of for in cd no number distrito congreso del de el la numero'.split(
    ' ',
  ),
);
const AT_LARGE = new Set(['at', 'large', 'atlarge', 'al', 'unico', 'delegate']);
const NUMBER = /^0?(\d{1,2})(?:st|nd|rd|th|o|a)?$/;

/** A district and whether the text is its whole name, or may go on to be it. */
export interface DistrictFound {
  readonly code: string;
  readonly whole: boolean;
}

/**
 * The districts that a text names or begins to name: `CA-36`, `california 36`, `distrito 36 de
 * California`, `at large alaska`, a GEOID, an Open Civic Data id. `CA-3` is one, and the beginning of
 * ten more.
 */
export function findDistricts(text: string, states: StateWords): readonly DistrictFound[] {
  const key = parseDistrictName(text);
  if (key !== null) {
    return withLonger(key.state, key.number).map((code, i) => ({ code, whole: i === 0 }));
  }
  const words = searchWords(text)
    .flatMap((word) => /^([a-z]{2})(\d{1,2})$/.exec(word)?.slice(1) ?? word)
    .filter((word) => !FILLER.has(word) || word === 'la');
  const numbers = words.filter((word) => NUMBER.test(word));
  const named = words.filter((word) => !NUMBER.test(word) && !AT_LARGE.has(word));
  const [said] = numbers;
  if (numbers.length > 1 || named.length === 0) return [];
  const atLarge = words.length > numbers.length + named.length;
  if (said === undefined && !atLarge) return [];
  const number = Number(NUMBER.exec(said ?? '')?.[1] ?? 0);
  return states.read(named).flatMap(({ code, whole }) => {
    const only = numberedSeats(code) === 0 && number <= 1;
    if (only) return [{ code: districtCode(code, null), whole }];
    if (!isDistrict(code, number)) return [];
    return withLonger(code, number).map((each, i) => ({ code: each, whole: whole && i === 0 }));
  });
}

/** A district, and after a single digit those whose number begins with it. */
function withLonger(state: string, number: number | null): string[] {
  const codes = [districtCode(state, number)];
  if (number === null || number > 9) return codes;
  for (let digit = 0; digit < 10; digit++) {
    const longer = number * 10 + digit;
    if (isDistrict(state, longer)) codes.push(districtCode(state, longer));
  }
  return codes;
}
