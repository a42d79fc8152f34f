import type { ByteWriter } from './byte-writer.ts';
import { writeModular } from './modular-column.ts';
import { MoveToFront } from './move-to-front.ts';
import type { PlaceColumns } from './place-columns.ts';
import { RiceModel } from './rice-model.ts';
import { RiceWriter } from './rice-writer.ts';
import { writeSortedTexts } from './sorted-texts.ts';
import { writeTexts } from './text-column.ts';
import { writeZipSet } from './zip-set.ts';

/** A first guess at how many other counties came between two places of one. */
export const EXPECTED_COUNTY_RANK = 4;

/** Everything but the points: names first, then counties, localities and rows. */
export function writePlaceColumns(out: ByteWriter, columns: PlaceColumns): void {
  const { zips, placeNames, countyNames, states } = columns;
  out.varint(states.length);
  writeTexts(out, states);
  writeSortedTexts(out, countyNames);
  writeSortedTexts(out, placeNames);
  out.varint(columns.stateOf.length).bytes(columns.stateOf);
  writeModular(out, [...columns.countyNameOf], countyNames.length + 1);
  out.varint(columns.placeNameOf.length);
  writeCountyRanks(out, columns);
  writeModular(out, [...columns.placeNameOf], placeNames.length + 1);
  writeZipSet(out, zips);
  const recent = new MoveToFront(columns.placeNameOf.length);
  for (const locality of columns.localityOf) out.varint(recent.rankOf(locality));
}

function writeCountyRanks(out: ByteWriter, { countyOf, stateOf }: PlaceColumns): void {
  const recent = new MoveToFront(stateOf.length);
  const rice = new RiceWriter();
  const model = new RiceModel(EXPECTED_COUNTY_RANK);
  for (const county of countyOf) rice.unsigned(model, recent.rankOf(county));
  rice.finish(out);
}
