import type { ByteReader } from './byte-reader.ts';
import { readModular } from './modular-column.ts';
import { MoveToFront } from './move-to-front.ts';
import { MAX_INDEX, type PlaceColumns } from './place-columns.ts';
import { EXPECTED_COUNTY_RANK } from './place-columns-writer.ts';
import { RiceModel } from './rice-model.ts';
import { RiceReader } from './rice-reader.ts';
import { readSortedTexts } from './sorted-texts.ts';
import { readTexts } from './text-column.ts';
import { readZipSet } from './zip-set.ts';

/** Reads what place-columns-writer.ts wrote; every index is in its table. */
export function readPlaceColumns(reader: ByteReader): PlaceColumns {
  const states = readTexts(reader, reader.count());
  const countyNames = readSortedTexts(reader);
  const placeNames = readSortedTexts(reader);
  const stateOf = reader.bytes(indexCount(reader));
  if (stateOf.some((state) => state >= states.length)) reader.corrupt('names a state not there');
  const countyNameOf = readModular(reader, stateOf.length, nameLimit(reader, countyNames));
  const localityCount = indexCount(reader);
  const countyOf = readCountyRanks(reader, localityCount, stateOf.length);
  const placeNameOf = readModular(reader, localityCount, nameLimit(reader, placeNames));
  const zips = readZipSet(reader);
  if (zips.length >= MAX_INDEX) reader.corrupt(`has ${zips.length} ZIPs`);
  const localityOf = new Uint16Array(zips.length);
  const recent = new MoveToFront(localityCount);
  for (let i = 0; i < zips.length; i++) {
    const locality = recent.valueAt(reader.varint());
    if (locality < 0) reader.corrupt('names a place that is not there');
    localityOf[i] = locality;
  }
  return {
    zips,
    localityOf,
    placeNameOf,
    countyOf,
    countyNameOf,
    stateOf,
    placeNames,
    countyNames,
    states,
  };
}

function indexCount(reader: ByteReader): number {
  const count = reader.count();
  return count < MAX_INDEX ? count : reader.corrupt(`counts ${count} places`);
}

function nameLimit(reader: ByteReader, names: readonly string[]): number {
  return names.length < MAX_INDEX ? names.length + 1 : reader.corrupt('has too many names');
}

function readCountyRanks(reader: ByteReader, count: number, counties: number): Uint16Array {
  const rice = new RiceReader(reader);
  if (count > rice.remainingBits) reader.corrupt(`counts ${count} places that do not fit`);
  const model = new RiceModel(EXPECTED_COUNTY_RANK);
  const recent = new MoveToFront(counties);
  const countyOf = new Uint16Array(count);
  for (let i = 0; i < count; i++) {
    const county = recent.valueAt(rice.unsigned(model));
    if (county < 0) reader.corrupt('names a county that is not there');
    countyOf[i] = county;
  }
  rice.end();
  return countyOf;
}
