import type { Office } from '../core/people.ts';
import { readBioguides, writeBioguides } from './bioguide-column.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { readChoices, readRequiredChoices, writeChoices } from './choice-column.ts';
import { readLines, writeLines } from './line-column.ts';
import { readPhones, writePhones } from './phone-column.ts';
import { readPoints, writePoints } from './point-column.ts';
import { readTexts, writeTexts } from './text-column.ts';
import { readZips, writeZips } from './zip-column.ts';

/** There are some 1,300; a pack that counts more than this is not ours. */
const MAX_OFFICES = 10_000;

/**
 * The body of the `offices` pack: a column for each field, in the order given. The offices of a
 * member stand together. Points are rounded to 0.0001 degrees. Throws a RangeError for what the
 * format cannot hold.
 */
export function encodeOffices(offices: readonly Office[]): Uint8Array {
  if (offices.length > MAX_OFFICES) throw new RangeError(`${offices.length} offices`);
  const out = new ByteWriter();
  const column = <T>(of: (office: Office) => T): T[] => offices.map(of);
  out.varint(offices.length);
  const begins = column(({ bioguide }) => bioguide).map((id, i, ids) => id !== ids[i - 1]);
  for (const begin of begins) out.u8(begin ? 1 : 0);
  writeBioguides(
    out,
    offices.filter((_, i) => begins[i]).map(({ bioguide }) => bioguide),
  );
  writeLines(
    out,
    column((office) => office.lines),
  );
  writeTexts(
    out,
    column((office) => office.city),
  );
  writeChoices(
    out,
    column((office) => office.state),
  );
  writeZips(
    out,
    column((office) => office.zip),
  );
  writePhones(
    out,
    column((office) => office.phone),
  );
  writeChoices(
    out,
    column((office) => office.hours),
  );
  writePoints(
    out,
    column((office) => office.point),
  );
  return out.finish();
}

/** Reads the body of the `offices` pack, frozen. Throws a Failure `pack-corrupt` for anything else. */
export function decodeOffices(body: Uint8Array, name: string): readonly Office[] {
  const reader = new ByteReader(body, name);
  const count = reader.count();
  if (count > MAX_OFFICES) reader.corrupt(`has ${count} offices`);
  const bioguides = readMembersOf(reader, count);
  const lines = readLines(reader, count);
  const cities = readTexts(reader, count);
  const states = readRequiredChoices(reader, count);
  const zips = readZips(reader, count);
  const phones = readPhones(reader, count);
  const hours = readChoices(reader, count);
  const points = readPoints(reader, count);
  reader.end();
  const offices = bioguides.map(
    (bioguide, i): Office =>
      Object.freeze({
        bioguide,
        lines: lines[i] as readonly string[],
        city: cities[i] as string,
        state: states[i] as string,
        zip: zips[i] ?? null,
        phone: phones[i] ?? null,
        hours: hours[i] ?? null,
        point: points[i] ?? null,
      }),
  );
  return Object.freeze(offices);
}

/** The member of each office: a 1 begins the offices of the next one. */
function readMembersOf(reader: ByteReader, count: number): string[] {
  const begins = reader.bytes(count);
  if (begins.some((begin) => begin > 1) || begins[0] === 0)
    reader.corrupt('has an office of nobody');
  const ids = readBioguides(reader, begins.filter((begin) => begin === 1).length);
  let member = -1;
  return Array.from(begins, (begin) => {
    member += begin;
    return ids[member] as string;
  });
}
