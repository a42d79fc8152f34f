import type { HouseMember, Senator } from '../people.ts';
import type { Area } from './gazetteer.ts';
import type { SearchName } from './name-index.ts';
import { IN_TERRITORIES, NICKNAMES } from './nicknames.ts';
import type { SearchData } from './search.ts';
import { nameWords, searchWords } from './search-words.ts';
import type { StateWords } from './state-words.ts';

/** What has names of its own. A district has none but those that findDistricts reads. */
export type Thing = { readonly state: string } & (
  | { readonly kind: 'state' }
  | { readonly kind: 'place' | 'county'; readonly area: Area }
  | { readonly kind: 'member'; readonly member: HouseMember | Senator }
);

/** All things and all their names. */
export function namesOfThings(
  { gazetteer, members }: Pick<SearchData, 'gazetteer' | 'members'>,
  states: StateWords,
): { things: readonly Thing[]; names: readonly SearchName[] } {
  const things: Thing[] = [];
  const names: SearchName[] = [];
  const nameOf = (words: readonly string[], thing: number): void => {
    if (words.length === 0) return;
    names.push({ words, thing });
    // As it is typed in haste, or where the data writes apart what people write together.
    if (words.length > 1) names.push({ words: [words.join('')], thing });
  };

  const numberOf = new Map<string, number>();
  for (const { code, words } of [...states.names(), ...states.codes()]) {
    const known = numberOf.get(code);
    const number = known ?? things.push({ kind: 'state', state: code }) - 1;
    numberOf.set(code, number);
    nameOf(words, number);
  }
  for (const area of gazetteer.areas) {
    const { kind, state, name } = area;
    const number = things.push({ kind, state, area }) - 1;
    numberOf.set(`${kind}/${state}/${name}`, number);
    nameOf(nameWords(name.replace(/^City (?:and County )?of | \(.*$/g, '')), number);
  }
  for (const [said, place, state] of NICKNAMES) {
    const number = numberOf.get(`place/${state}/${place}`);
    if (number !== undefined) names.push({ words: searchWords(said), thing: number, byname: true });
  }
  for (const [state, ...towns] of IN_TERRITORIES) {
    const number = numberOf.get(state);
    if (number === undefined) continue;
    for (const town of towns) names.push({ words: searchWords(town), thing: number, byname: true });
  }
  for (const member of members) {
    const number = things.push({ kind: 'member', state: member.state, member }) - 1;
    for (const words of namesOfMember(member)) nameOf(words, number);
  }
  return { things, names };
}

/** `alexandria ocasio cortez`, `ocasio cortez`, `cortez`, `aoc`; `bernie sanders`, `bernie`. */
function namesOfMember(member: HouseMember | Senator): string[][] {
  const { name, firstName, lastName, nickname } = member;
  const last = searchWords(lastName);
  const names = [searchWords(name), [...searchWords(firstName), ...last], last];
  if (last.length > 1) {
    names.push(last.slice(-1));
    // Only those of several surnames go by their initials.
    names.push([
      [...searchWords(firstName).slice(0, 1), ...last].map(([letter]) => letter).join(''),
    ]);
  }
  if (nickname !== null) names.push([...searchWords(nickname), ...last], searchWords(nickname));
  const different = new Map(names.map((words) => [words.join(' '), words]));
  return [...different.values()];
}
