import type { PrimaryRule, ZipBasis, ZipType } from '../core/zip-answer.ts';
import { ZIP_NUMBERS, type ZipRecord, type ZipTable } from '../core/zip-table.ts';
import type { Plan } from '../shared/plan.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { readDistrictList, writeDistrictList } from './district-list.ts';
import { MoveToFront } from './move-to-front.ts';
import { Numbering } from './numbering.ts';
import { readZipSet, writeZipSet } from './zip-set.ts';

// The order of these lists is part of the format (data/FORMAT.md): only ever append.
const TYPES: readonly ZipType[] = ['area', 'point', 'military', 'associated-state'];
const BASES: readonly ZipBasis[] = [
  'census-relation',
  'place-relation',
  'point-only',
  'none',
  'plan-estimate',
];
const RULES: readonly PrimaryRule[] = [
  'only-district',
  'land-share',
  'point-in-district',
  'nearest-district',
  'none',
  'near-line',
];
const REGIONS = [null, 'AA', 'AE', 'AP', 'FM', 'MH', 'PW'] as const;

/** Record numbers are 16 bits wide, 0 standing for no ZIP. */
const MAX_RECORDS = 0xffff;
const MAX_KINDS = 0x40;

/** All of a record but its districts: few of them, so a ZIP names its kind by one byte. */
type RecordKind = Omit<ZipRecord, 'districts'>;

/** What kind a record is depends most on how many districts it has: none, one or several. */
const CLASSES = 3;

function classOf(districts: readonly number[]): number {
  return Math.min(districts.length, CLASSES - 1);
}

/** The body of the `zips` pack: like things in one stream each, so that gzip finds the runs. */
export function encodeZips(table: ZipTable): Uint8Array {
  const kinds = Array.from({ length: CLASSES }, () => new Numbering<RecordKind>());
  const kindRecency = kinds.map(() => new MoveToFront(MAX_KINDS));
  const lists = new Numbering<readonly number[]>();
  const listRecency = new MoveToFront(MAX_RECORDS);
  const listRanks = new ByteWriter();
  const kindRanks = new ByteWriter();
  const zips: number[] = [];
  for (let zip = 0; zip < ZIP_NUMBERS; zip++) {
    const id = table.recordOf[zip] ?? 0;
    if (id === 0) continue;
    const { districts, ...kind } = table.records[id - 1] as ZipRecord;
    const size = classOf(districts);
    zips.push(zip);
    listRanks.varint(listRecency.rankOf(lists.numberOf(districts)));
    kindRanks.varint(kindRecency[size]?.rankOf(kinds[size]?.numberOf(kind) ?? 0) ?? 0);
  }
  const out = new ByteWriter();
  writeDistrictList(out, table.districts);
  for (const numbering of kinds) writeKinds(out, numbering.values);
  writeLists(out, lists.values);
  writeZipSet(out, Uint32Array.from(zips));
  return out.bytes(listRanks.finish()).bytes(kindRanks.finish()).finish();
}

function writeKinds(out: ByteWriter, kinds: readonly RecordKind[]): void {
  out.varint(kinds.length);
  for (const kind of kinds) {
    out.u8(TYPES.indexOf(kind.zipType)).u8(BASES.indexOf(kind.basis));
    out.u8(RULES.indexOf(kind.primaryRule)).u8(kind.estimated ? 1 : 0);
    out.u8(REGIONS.indexOf(kind.region as (typeof REGIONS)[number]));
  }
}

function writeLists(out: ByteWriter, lists: readonly (readonly number[])[]): void {
  const lengths = new ByteWriter();
  const firsts = new ByteWriter();
  const others = new ByteWriter();
  let before = 0;
  for (const list of lists) {
    lengths.varint(list.length);
    const [first, ...rest] = list;
    if (first === undefined) continue;
    firsts.signedVarint(first - before);
    for (const other of rest) others.signedVarint(other - first);
    before = first;
  }
  out.varint(lists.length);
  for (const stream of [lengths, firsts, others]) out.bytes(stream.finish());
}

/** Reads the body of the `zips` pack. Throws a Failure `pack-corrupt` for anything else. */
export function decodeZips(body: Uint8Array, name: string, plan: Plan): ZipTable {
  const reader = new ByteReader(body, name);
  const districts = readDistrictList(reader);
  const kinds = Array.from({ length: CLASSES }, () => readKinds(reader));
  const lists = readLists(reader, districts.length);
  const zips = readZipSet(reader);
  const listOf = readRanks(reader, zips.length, lists.length);
  const kindRecency = kinds.map((known) => new MoveToFront(known.length));
  const records: ZipRecord[] = [];
  const recordIds = new Uint16Array(lists.length * MAX_KINDS);
  const recordOf = new Uint16Array(ZIP_NUMBERS);
  for (let i = 0; i < zips.length; i++) {
    const list = listOf[i] as number;
    const districtsOf = lists[list] as readonly number[];
    const size = classOf(districtsOf);
    const kind = kindRecency[size]?.valueAt(reader.varint()) ?? -1;
    if (kind < 0) reader.corrupt('names a kind of record that is not there');
    const pair = list * MAX_KINDS + kind;
    if (recordIds[pair] === 0) {
      if (records.length === MAX_RECORDS) reader.corrupt(`has more than ${MAX_RECORDS} records`);
      const known = kinds[size]?.[kind] as RecordKind;
      // Spelt out: one made by spreading takes half as much memory again.
      recordIds[pair] = records.push({
        zipType: known.zipType,
        basis: known.basis,
        primaryRule: known.primaryRule,
        estimated: known.estimated,
        districts: districtsOf,
        region: known.region,
      });
    }
    recordOf[zips[i] as number] = recordIds[pair] as number;
  }
  reader.end();
  return { plan, districts, records, recordOf };
}

/** The numbers that move-to-front ranks stand for. */
function readRanks(reader: ByteReader, length: number, capacity: number): Uint16Array {
  const recency = new MoveToFront(capacity);
  const values = new Uint16Array(length);
  for (let i = 0; i < length; i++) {
    const value = recency.valueAt(reader.varint());
    if (value < 0) reader.corrupt('names a district list that is not there');
    values[i] = value;
  }
  return values;
}

function readKinds(reader: ByteReader): RecordKind[] {
  const pick = <T>(values: readonly T[]): T => {
    const index = reader.u8();
    return index < values.length
      ? (values[index] as T)
      : reader.corrupt(`has no ${index} in a list`);
  };
  const count = reader.count(5);
  if (count > MAX_KINDS) reader.corrupt(`has more than ${MAX_KINDS} kinds of record`);
  return Array.from({ length: count }, () => ({
    zipType: pick(TYPES),
    basis: pick(BASES),
    primaryRule: pick(RULES),
    estimated: pick([false, true]),
    region: pick(REGIONS),
  }));
}

function readLists(reader: ByteReader, districtCount: number): number[][] {
  const count = reader.count();
  if (count > MAX_RECORDS) reader.corrupt(`has more than ${MAX_RECORDS} district lists`);
  const lengths = Array.from({ length: count }, () => reader.count());
  const inRange = (index: number): number =>
    index >= 0 && index < districtCount ? index : reader.corrupt(`names district ${index}`);
  let before = 0;
  const firsts = lengths.map((length) => {
    if (length > 0) before = inRange(before + reader.signedVarint());
    return before;
  });
  // Each made at its length: a list that grows keeps room for sixteen more.
  return lengths.map((length, i) => {
    const list = new Array<number>(length).fill(firsts[i] as number);
    for (let place = 1; place < length; place++) {
      list[place] = inRange((list[0] as number) + reader.signedVarint());
    }
    return list;
  });
}
