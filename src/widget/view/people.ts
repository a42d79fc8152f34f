import type { District } from '../../core/district.ts';
import type { Member, Senator } from '../../core/people.ts';
import type { LightSnapshot } from '../../lib/open-light.ts';
import { PLAN_TERM } from '../../shared/plan.ts';
import { stateByCode } from '../../shared/states.ts';
import type { Words } from '../messages/en.ts';
import { partyName, stateName } from '../messages/name.ts';
import { el, outsideLink } from './el.ts';

/** Who sits for a district; nobody's name where the seat is vacant. */
export function memberCard(words: Words, light: LightSnapshot, district: District): HTMLElement {
  const seat = light.seats.get(district.code);
  if (!seat?.member) {
    const isElected = seat?.status === 'elected';
    return el(
      'section',
      'member vacant',
      {},
      el('p', 'name', {}, isElected ? words.electedShort : words.vacant),
      el('p', 'soft', {}, isElected ? words.elected : words.vacantText(peopleDate(words, light))),
    );
  }
  return el(
    'section',
    'member',
    {},
    ...person(words, light, seat.member, words.role[seat.role]),
    district.role === 'representative' ? null : el('p', 'soft', {}, words.noVote),
  );
}

/** The senators of a state, or that it elects none. */
export function senateCard(
  words: Words,
  light: LightSnapshot,
  state: string,
  several: boolean,
): HTMLElement {
  const name = stateName(words, state);
  if (stateByCode(state)?.kind !== 'state') return el('p', 'soft', {}, words.noSenators(name));
  const senators = light.senators
    .filter((senator) => senator.state === state)
    .sort((a, b) => Number(b.rank === 'senior') - Number(a.rank === 'senior'));
  const title = several ? words.senatorsOf(name) : words.senators;
  return el(
    'section',
    'senators',
    {},
    el('h4', 'eyebrow', {}, title),
    ...senators.map((senator) =>
      el('div', 'senator', {}, ...person(words, light, senator, rankOf(words, senator))),
    ),
  );
}

/** The day of the roster, in words. */
export function peopleDate({ date }: Words, { manifest }: LightSnapshot): string {
  return date(manifest.packs.find((pack) => pack.name === 'people')?.date ?? manifest.date);
}

function rankOf(words: Words, { rank }: Senator): string {
  return rank === null ? words.senator : words.rank[rank];
}

function person(words: Words, light: LightSnapshot, member: Member, role: string): HTMLElement[] {
  const { name, party, caucus, phone, website, termEnd } = member;
  const calls =
    phone === null
      ? null
      : el('a', 'link', { href: `tel:${phone.replace(/[^\d+]/g, '')}` }, words.call(phone));
  // A roster outlives a term at times, or speaks of a Congress after it: then it is said, not hidden. A
  // day comes before every instant of it: on its last day a term ends.
  const ends = termEnd < new Date().toISOString() || termEnd < PLAN_TERM[light.plan].from;
  return [
    el('p', 'name', {}, name),
    el('p', 'soft', {}, `${role} · ${partyName(words, party, caucus)}`),
    ends
      ? el('p', 'care-note', {}, words.termEnds(words.date(termEnd), peopleDate(words, light)))
      : null,
    el('p', 'actions', {}, calls, outsideLink(website, words.website, name)),
  ].filter((node) => node !== null);
}
