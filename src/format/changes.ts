import type { PlanChanges } from '../core/plan-changes.ts';
import { STATES } from '../shared/states.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { readCode, writeCode } from './code-byte.ts';
import { dayNumber, dayText, LAST_DAY } from './day-number.ts';
import { readTexts, writeTexts } from './text-column.ts';

const CODES = /* @__PURE__ */ STATES.map(({ code }) => code);

/** The body of the `changes` pack. Throws a RangeError for what no reader would give back. */
export function encodeChanges({ asOf, states }: PlanChanges): Uint8Array {
  const out = new ByteWriter();
  out.varint(dayNumber(asOf)).varint(states.length);
  for (const { state } of states) writeCode(out, CODES, state);
  for (const { inCourt } of states) out.u8(inCourt ? 1 : 0);
  writeTexts(
    out,
    states.flatMap(({ note, authority, url }) => [note, authority, url]),
  );
  return out.finish();
}

/** Reads the body of the `changes` pack, frozen. Throws a Failure `pack-corrupt` for anything else. */
export function decodeChanges(body: Uint8Array, name: string): PlanChanges {
  const reader = new ByteReader(body, name);
  const day = reader.varint();
  if (day > LAST_DAY) reader.corrupt(`is as of day ${day}`);
  const rows = Array.from({ length: reader.count(2) });
  const codes = rows.map(() => readCode(reader, CODES));
  const inCourt = rows.map(() => readCode(reader, [false, true]));
  const texts = readTexts(reader, rows.length * 3);
  reader.end();
  const states = codes.map((state, i) => {
    const [note = '', authority = '', url = ''] = texts.slice(i * 3, i * 3 + 3);
    // It becomes a link: no other scheme.
    if (!url.startsWith('https://')) reader.corrupt(`has an address ${url}`);
    return Object.freeze({ state, inCourt: inCourt[i] as boolean, note, authority, url });
  });
  return Object.freeze({ asOf: dayText(day), states: Object.freeze(states) });
}
