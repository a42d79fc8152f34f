import type { Member, Office } from '../../core/people.ts';
import { decodeOffices } from '../../format/offices.ts';
import type { LightSnapshot } from '../../lib/open-light.ts';
import type { Words } from '../messages/en.ts';
import { el } from '../view/el.ts';

/** The local offices of a member; null where there are none. Rejects where they cannot be had. */
export async function officesOf(
  light: LightSnapshot,
  words: Words,
  { bioguide }: Member,
): Promise<HTMLElement | null> {
  const all = await light.packs.open('offices', decodeOffices);
  const own = all.filter((office) => office.bioguide === bioguide);
  if (own.length === 0) return null;
  const title = el('h4', 'eyebrow', {}, words.offices);
  return el('section', 'offices', {}, title, ...own.map((office) => row(words, office)));
}

function row(words: Words, { lines, city, state, zip, phone }: Office): HTMLElement {
  const call =
    phone === null
      ? null
      : el('a', 'link', { href: `tel:${phone.replace(/[^\d+]/g, '')}` }, words.call(phone));
  const address = [...lines, `${city}, ${state} ${zip ?? ''}`.trim()].join(', ');
  return el('div', 'office', {}, el('p', '', {}, address), call);
}
