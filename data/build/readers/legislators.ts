import type { HouseMember, Member, Senator } from '../../../src/core/people.ts';
import { SourceError } from '../model.ts';
import { houseMemberOf } from './house-member.ts';
import { arrayOf, objectOf, parseJson, textOf } from './json.ts';
import { bioguideOf, readMember } from './member.ts';
import { badRow, inRow, quoted } from './row.ts';
import { senatorOf } from './senator.ts';

export interface Roster {
  /** Voting members, delegates and the Resident Commissioner. A vacant seat has nobody here. */
  readonly house: readonly HouseMember[];
  readonly senators: readonly Senator[];
}

const SENATORS_A_STATE = 2;

/** The current members of congress-legislators (`legislators-current.json`), in the file's order. */
export function readLegislators(text: string, file: string): Roster {
  const top = { file, line: null };
  const house: HouseMember[] = [];
  const senators: Senator[] = [];
  for (const [index, value] of arrayOf(parseJson(text, file), top, 'the file').entries()) {
    const entry = inRow(top, `entry ${index + 1}`);
    const person = objectOf(value, entry, 'the row');
    const bioguide = bioguideOf(person, entry);
    const at = inRow(top, bioguide);
    const { member, term } = readMember(bioguide, person, at);
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
