import type { Member } from '../../../src/core/people.ts';
import { arrayOf, dayOf, type JsonObject, objectOf, textOf, textOrNull } from './json.ts';
import { badRow, knownState, quoted, type RowPlace } from './row.ts';

/** What a representative and a senator have in common, and the current term for the rest. */
export interface MemberOfRoster {
  readonly member: Member;
  readonly term: JsonObject;
}

/** The Biographical Directory id of an entry of congress-legislators. */
export function bioguideOf(entry: JsonObject, at: RowPlace): string {
  const bioguide = textOf(objectOf(entry['id'], at, 'id'), 'bioguide', at);
  if (!/^[A-Z][0-9]{6}$/.test(bioguide)) throw badRow(at, `bioguide is ${quoted(bioguide)}`);
  return bioguide;
}

/** Reads one legislator, as of one of the terms. */
export function readMember(
  bioguide: string,
  person: JsonObject,
  term: JsonObject,
  at: RowPlace,
): MemberOfRoster {
  const names = objectOf(person['name'], at, 'name');
  return {
    term,
    member: {
      bioguide,
      name: fullName(names, at),
      firstName: textOf(names, 'first', at),
      lastName: textOf(names, 'last', at),
      nickname: textOrNull(names, 'nickname', at),
      party: textOf(term, 'party', at),
      caucus: textOrNull(term, 'caucus', at),
      state: knownState(textOf(term, 'state', at), at).code,
      phone: textOrNull(term, 'phone', at),
      website: textOrNull(term, 'url', at),
      contactForm: textOrNull(term, 'contact_form', at),
      office: textOrNull(term, 'office', at),
      termEnd: dayOf(term, 'end', at),
    },
  };
}

/** The terms of a legislator, checked to be in order: the last is the newest. */
export function termsOf(person: JsonObject, at: RowPlace): readonly JsonObject[] {
  const terms = arrayOf(person['terms'], at, 'terms').map((term) => objectOf(term, at, 'a term'));
  const last = terms.at(-1);
  if (last === undefined) throw badRow(at, 'has no term');
  const start = dayOf(last, 'start', at);
  if (terms.some((term) => dayOf(term, 'start', at) > start)) {
    throw badRow(at, `the last term begins on ${start}, before another`);
  }
  return terms;
}

// Two members of 2026-06-15 are too new to have an official_full.
function fullName(names: JsonObject, at: RowPlace): string {
  const official = textOrNull(names, 'official_full', at);
  if (official !== null) return official;
  return ['first', 'middle', 'last', 'suffix']
    .map((key) => textOrNull(names, key, at))
    .filter((part) => part !== null)
    .join(' ');
}
