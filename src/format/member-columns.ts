import type { Member } from '../core/people.ts';
import { readBioguides, writeBioguides } from './bioguide-column.ts';
import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { readChoices, readRequiredChoices, writeChoices } from './choice-column.ts';
import { dayNumber, dayText, LAST_DAY } from './day-number.ts';
import { readPhones, writePhones } from './phone-column.ts';
import { foldTemplate, unfoldTemplate } from './template.ts';
import { readTexts, writeTexts } from './text-column.ts';

/** What a name and an address are folded with: see foldTemplate. */
type NameParts = Pick<Member, 'firstName' | 'lastName' | 'nickname'>;

/** All of a member but the state, which the seat knows: a column for each field. */
export function writeMembers(out: ByteWriter, members: readonly Member[]): void {
  const column = <T>(of: (member: Member) => T): T[] => members.map(of);
  const folded = (text: string | null, parts: readonly string[]) =>
    text === null ? null : foldTemplate(text, parts);
  writeBioguides(
    out,
    column((member) => member.bioguide),
  );
  writeTexts(
    out,
    column((member) => member.lastName),
  );
  writeTexts(
    out,
    column((member) => member.firstName),
  );
  writeChoices(
    out,
    column((member) => member.nickname),
  );
  writeChoices(
    out,
    column((member) => folded(member.name, nameParts(member))),
  );
  writeChoices(
    out,
    column((member) => member.party),
  );
  writeChoices(
    out,
    column((member) => member.caucus),
  );
  writePhones(
    out,
    column((member) => member.phone),
  );
  writeChoices(
    out,
    column((member) => folded(member.website, hostParts(member))),
  );
  writeChoices(
    out,
    column((member) => folded(member.contactForm, [member.website ?? ''])),
  );
  writeTexts(
    out,
    column((member) => roomOf(member.office)),
  );
  writeChoices(
    out,
    column((member) => buildingOf(member.office)),
  );
  for (const member of members) out.varint(dayNumber(member.termEnd));
}

export function readMembers(reader: ByteReader, states: readonly string[]): Member[] {
  const count = states.length;
  const unfolded = (template: string | null, parts: readonly string[]) =>
    template === null ? null : unfoldTemplate(reader, template, parts);
  const bioguides = readBioguides(reader, count);
  const lastNames = readTexts(reader, count);
  const firstNames = readTexts(reader, count);
  const nicknames = readChoices(reader, count);
  const names = readRequiredChoices(reader, count);
  const parties = readRequiredChoices(reader, count);
  const caucuses = readChoices(reader, count);
  const phones = readPhones(reader, count);
  const websites = readChoices(reader, count);
  const contactForms = readChoices(reader, count);
  const rooms = readTexts(reader, count);
  const buildings = readChoices(reader, count);
  return states.map((state, i) => {
    const firstName = firstNames[i] as string;
    const lastName = lastNames[i] as string;
    const nickname = nicknames[i] ?? null;
    const parts = { firstName, lastName, nickname };
    const website = unfolded(websites[i] ?? null, hostParts(parts));
    const building = buildings[i] ?? null;
    return {
      bioguide: bioguides[i] as string,
      name: unfoldTemplate(reader, names[i] as string, nameParts(parts)),
      ...parts,
      party: parties[i] as string,
      caucus: caucuses[i] ?? null,
      state,
      phone: phones[i] ?? null,
      website,
      contactForm: unfolded(contactForms[i] ?? null, [website ?? '']),
      office: building === null ? null : rooms[i] + building,
      termEnd: dayText(readDay(reader)),
    };
  });
}

function readDay(reader: ByteReader): number {
  const day = reader.varint();
  return day <= LAST_DAY ? day : reader.corrupt('has a term that ends after 9999');
}

function nameParts({ firstName, lastName, nickname }: NameParts): string[] {
  return [lastName, firstName, nickname ?? ''];
}

/** How members are called in their web addresses, the longest first. */
function hostParts({ firstName, lastName, nickname }: NameParts): string[] {
  const names = [firstName + lastName, (nickname ?? '') + lastName, lastName];
  // Accents fall off as combining marks: Sánchez is sanchez. Hyphens stay: ocasio-cortez.
  return names.map((name) =>
    name
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z-]/g, ''),
  );
}

/** An office is a room and, from the first blank on, its building: `2309`, ` Rayburn House …`. */
function roomOf(office: string | null): string {
  return office?.split(' ', 1)[0] ?? '';
}

function buildingOf(office: string | null): string | null {
  return office === null ? null : office.slice(roomOf(office).length);
}
