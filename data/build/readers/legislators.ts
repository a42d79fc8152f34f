import type { HouseMember, Member, Senator } from '../../../src/core/people.ts';
import { PLAN_TERM } from '../../../src/shared/plan.ts';
import { SourceError } from '../model.ts';
import { houseMemberOf } from './house-member.ts';
import { arrayOf, dayOf, type JsonObject, objectOf, parseJson, textOf } from './json.ts';
import { bioguideOf, readMember, termsOf } from './member.ts';
import { badRow, inRow, quoted, type RowPlace } from './row.ts';
import { senatorOf } from './senator.ts';

export interface Roster {
  /** Voting members, delegates and the Resident Commissioner. A vacant seat has nobody here. */
  readonly house: readonly HouseMember[];
  readonly senators: readonly Senator[];
}

/** A file of legislators: who sits in the Congress at hand, and who in the next one. */
export interface Rosters extends Roster {
  /** Null until the file has a House term that begins with the next Congress. */
  readonly next: Roster | null;
}

const SENATORS_A_STATE = 2;
/** The day on which the terms of the next Congress begin. */
const NEXT_BEGINS = PLAN_TERM[120].from.slice(0, 10);
const THIS_BEGAN = PLAN_TERM[119].from.slice(0, 10);

/** A person and one of the terms, with the place for complaints. */
interface Sitting {
  readonly bioguide: string;
  readonly person: JsonObject;
  readonly term: JsonObject;
  readonly at: RowPlace;
}

/** The members in congress-legislators (`legislators-current.json`), in the file's order. */
export function readLegislators(text: string, file: string): Rosters {
  const top = { file, line: null };
  const sittings: Sitting[] = [];
  const nextSittings: Sitting[] = [];
  for (const [index, value] of arrayOf(parseJson(text, file), top, 'the file').entries()) {
    const entry = inRow(top, `entry ${index + 1}`);
    const person = objectOf(value, entry, 'the row');
    const bioguide = bioguideOf(person, entry);
    const at = inRow(top, bioguide);
    const terms = termsOf(person, at);
    const begun = terms.filter((term) => dayOf(term, 'start', at) < NEXT_BEGINS).at(-1);
    const last = terms.at(-1) as JsonObject;
    // Who comes back after years has no seat until then.
    const sits = begun === last || (begun && dayOf(begun, 'end', at) > THIS_BEGAN);
    if (begun !== undefined && sits) sittings.push({ bioguide, person, term: begun, at });
    if (dayOf(last, 'end', at) > NEXT_BEGINS) {
      nextSittings.push({ bioguide, person, term: last, at });
    }
  }
  const isKnown = nextSittings.some(
    ({ term, at }) => term['type'] === 'rep' && dayOf(term, 'start', at) >= NEXT_BEGINS,
  );
  return {
    ...rosterOf(sittings, file),
    next: isKnown ? rosterOf(nextSittings, file) : null,
  };
}

function rosterOf(sittings: readonly Sitting[], file: string): Roster {
  const house: HouseMember[] = [];
  const senators: Senator[] = [];
  for (const { bioguide, person, term: of, at } of sittings) {
    const { member, term } = readMember(bioguide, person, of, at);
    const type = textOf(term, 'type', at);
    if (type === 'rep') house.push(houseMemberOf(member, term, at));
    else if (type === 'sen') senators.push(senatorOf(member, term, at));
    else throw badRow(at, `a term is of type ${quoted(type)}`);
  }
  refuseTwice([...house, ...senators], (member) => member.bioguide, 'has two entries', file);
  refuseTwice(house, (member) => member.district, 'has two members', file);
  refuseCrowdedStates(senators, file);
  return { house, senators };
}

function refuseTwice<M extends Member>(
  members: readonly M[],
  keyOf: (member: M) => string,
  complaint: string,
  file: string,
): void {
  const before = new Map<string, M>();
  for (const member of members) {
    const key = keyOf(member);
    const other = before.get(key);
    if (other !== undefined) {
      throw new SourceError(file, null, `${key} ${complaint}: ${other.name} and ${member.name}`);
    }
    before.set(key, member);
  }
}

function refuseCrowdedStates(senators: readonly Senator[], file: string): void {
  const states = new Map<string, Senator[]>();
  for (const senator of senators) {
    const ofState = [...(states.get(senator.state) ?? []), senator];
    if (ofState.length > SENATORS_A_STATE) {
      const names = ofState.map(({ name }) => name).join(', ');
      throw new SourceError(
        file,
        null,
        `${senator.state} has ${ofState.length} senators: ${names}`,
      );
    }
    states.set(senator.state, ofState);
  }
  refuseTwice(senators, (s) => `${s.state} class ${s.senateClass}`, 'has two senators', file);
}
