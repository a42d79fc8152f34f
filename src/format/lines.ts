import { type DistrictKey, isDistrict } from '../core/district-names.ts';
import type { LinePack } from '../core/line-pack.ts';
import type { Plan } from '../shared/plan.ts';
import { STATES } from '../shared/states.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { readCode, writeCode } from './code-byte.ts';
import { readArcs, writeArcs } from './line-arcs.ts';

/** Postal codes in FIPS order; null, the whole nation, comes first. */
const SCOPES: readonly (string | null)[] = [null, ...STATES.map(({ code }) => code)];

/** The body of a `lines-…` pack. */
export function encodeLines(pack: LinePack): Uint8Array {
  const out = new ByteWriter();
  writeCode(out, SCOPES, pack.state);
  out.text(pack.source);
  out.varint(pack.knownErrorMeters).varint(pack.addedErrorMeters).varint(pack.shoreErrorMeters);
  out.varint(pack.ownCount).varint(pack.districts.length - pack.ownCount);
  for (const { state, number } of pack.districts) {
    writeCode(out, SCOPES, state);
    out.u8(number ?? 0);
  }
  writeArcs(out, pack.arcs);
  return out.finish();
}

/** Reads the body of a `lines-…` pack. Throws a Failure `pack-corrupt` for anything else. */
export function decodeLines(body: Uint8Array, name: string, plan: Plan): LinePack {
  const reader = new ByteReader(body, name);
  const state = readCode(reader, SCOPES);
  const source = reader.text();
  const [knownErrorMeters, addedErrorMeters, shoreErrorMeters] = [
    reader.varint(),
    reader.varint(),
    reader.varint(),
  ];
  const ownCount = reader.count(2);
  const otherCount = reader.count(2);
  const districts = Array.from({ length: ownCount + otherCount }, (_, i) => {
    const district = readDistrict(reader);
    if (i < ownCount && state !== null && district.state !== state) {
      reader.corrupt(`counts ${district.state} among the districts of ${state}`);
    }
    return district;
  });
  const arcs = readArcs(reader, ownCount, districts.length);
  reader.end();
  return {
    ...{ plan, state, source, knownErrorMeters, addedErrorMeters, shoreErrorMeters },
    ...{ districts, ownCount, arcs },
  };
}

function readDistrict(reader: ByteReader): DistrictKey {
  const state = readCode(reader, SCOPES);
  const number = reader.u8() || null;
  if (state === null || !isDistrict(state, number)) {
    return reader.corrupt(`has no district ${number} of ${state}`);
  }
  return Object.freeze({ state, number });
}
