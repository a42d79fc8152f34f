import type { District } from '../../core/district.ts';
import { stateByCode } from '../../shared/states.ts';
import type { Words } from './en.ts';

/** A state, territory or associated state in the reader's language. */
export function stateName(words: Words, code: string): string {
  return words.states[code] ?? words.associated[code] ?? stateByCode(code)?.name ?? code;
}

/** `California 36th`. */
export function districtName(words: Words, district: Pick<District, 'state' | 'number'>): string {
  return words.district(stateName(words, district.state), district.number);
}

/** `Democrat`, `Independent, sits with the Democrats`. */
export function partyName(words: Words, party: string, caucus: string | null): string {
  const name = words.party[party] ?? party;
  return caucus === null || caucus === party ? name : `${name}, ${words.caucus(caucus)}`;
}
