import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { District, SeatRole } from '../../../src/core/district.ts';
import { districtNames } from '../../../src/core/district-names.ts';
import type { HouseMember, Member, Office, Seat, Senator } from '../../../src/core/people.ts';
import type { ZipPlace } from '../../../src/core/place.ts';
import type { ZipRecord, ZipTable } from '../../../src/core/zip-table.ts';
import { PACK_FORMAT, packKindOf, wrapPack } from '../../../src/format/container.ts';
import { encodeDistricts } from '../../../src/format/districts.ts';
import { encodeOffices } from '../../../src/format/offices.ts';
import { encodePeople } from '../../../src/format/people.ts';
import { encodePlaces } from '../../../src/format/places.ts';
import { encodeZips } from '../../../src/format/zips.ts';
import type { SnapshotSource } from '../../../src/lib/snapshot-source.ts';
import { Failure } from '../../../src/shared/failure.ts';
import { MANIFEST_FILE, type Manifest } from '../../../src/shared/manifest.ts';
import { makeManifest } from '../store/manifests.ts';
import { entryFor } from '../store/packs.ts';

// Five districts of four states, one of them vacant, and a ZIP of every kind.
const KEYS = [
  { state: 'AK', number: null },
  { state: 'DC', number: null },
  { state: 'NH', number: 1 },
  { state: 'NH', number: 2 },
  { state: 'VT', number: null },
] as const;

const roleOf = (state: string): SeatRole => (state === 'DC' ? 'delegate' : 'representative');

const districts: readonly District[] = KEYS.map(({ state, number }) => ({
  ...districtNames(state, number),
  plan: 119,
  role: roleOf(state),
  centre: { lat: 44, lon: -72 },
  extent: [-73, 43, -71, 45],
  landSquareKm: 1000,
  waterSquareKm: 10,
  linesChange: state === 'VT' ? 'changes-litigated' : 'no',
}));

const member = (bioguide: string, state: string, name: string): Member => ({
  bioguide,
  name,
  firstName: name.split(' ')[0] ?? '',
  lastName: name.split(' ')[1] ?? '',
  nickname: null,
  party: 'Independent',
  caucus: null,
  state,
  phone: '202-225-0001',
  website: null,
  contactForm: null,
  office: null,
  termEnd: '2027-01-03',
});

const seats: readonly Seat[] = districts.map(({ code, state, role }, i) => {
  if (code === 'NH-2') return { district: code, role, status: 'vacant', member: null };
  const held: HouseMember = {
    ...member(`H00000${i}`, state, `Holder ${code}`),
    role,
    district: code,
  };
  return { district: code, role, status: 'held', member: held };
});

const senators: readonly Senator[] = [
  {
    ...member('S000001', 'VT', 'Junior Vermonter'),
    role: 'senator',
    rank: 'junior',
    senateClass: 1,
  },
  {
    ...member('S000002', 'VT', 'Senior Vermonter'),
    role: 'senator',
    rank: 'senior',
    senateClass: 3,
  },
];

const office = (city: string, lat: number | null): Office => ({
  bioguide: 'H000000',
  lines: ['1 Main Street'],
  city,
  state: 'AK',
  zip: '99501',
  phone: '907-271-0001',
  hours: null,
  point: lat === null ? null : { lat, lon: -150 },
});
const offices = [office('Anchorage', 61), office('Nowhere', null), office('Fairbanks', 65)];

const place = (zip: string, name: string | null, state: string): ZipPlace => ({
  zip,
  place: name,
  county: null,
  state,
  point: name === null ? null : { lat: 43.5, lon: -72.25 },
  pointQuality: name === null ? null : 'zip',
});
const places = [
  place('03301', 'Concord', 'NH'),
  place('03755', 'Hanover', 'NH'),
  place('05001', 'White River Junction', 'VT'),
  place('09001', null, 'AE'),
  place('20500', 'Washington', 'DC'),
  place('96939', null, 'PW'),
  place('99501', 'Anchorage', 'AK'),
];

const area = (...ofDistricts: number[]): ZipRecord => ({
  zipType: 'area',
  basis: 'census-relation',
  primaryRule: ofDistricts.length > 1 ? 'point-in-district' : 'only-district',
  estimated: false,
  districts: ofDistricts,
  region: null,
});
const none = (zipType: ZipRecord['zipType'], region: string): ZipRecord => ({
  ...area(),
  zipType,
  basis: 'none',
  primaryRule: 'none',
  region,
});

const RECORDS: Readonly<Record<string, ZipRecord>> = {
  '03301': area(3, 2),
  '03755': { ...area(3), zipType: 'point', basis: 'place-relation', estimated: true },
  '05001': area(4, 3),
  '09001': none('military', 'AE'),
  '20500': area(1),
  '96939': none('associated-state', 'PW'),
  '99501': area(0),
};

function table(): ZipTable {
  const recordOf = new Uint16Array(100_000);
  Object.keys(RECORDS).forEach((zip, i) => {
    recordOf[Number(zip)] = i + 1;
  });
  return { plan: 119, districts: KEYS, records: Object.values(RECORDS), recordOf };
}

export interface SmallSnapshot {
  readonly manifest: Manifest;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A whole snapshot in the real formats, of seven ZIPs. */
export async function makeSmallSnapshot(): Promise<SmallSnapshot> {
  const bodies = {
    zips: encodeZips(table()),
    districts: encodeDistricts(districts, 119),
    people: encodePeople({ seats, senators }),
    offices: encodeOffices(offices),
    places: encodePlaces(places),
  };
  const files = new Map<string, Uint8Array>();
  const entries = [];
  for (const [name, body] of Object.entries(bodies)) {
    const kind = packKindOf(name);
    if (kind === null) throw new TypeError(`no pack is called ${name}`);
    const header = { kind, format: PACK_FORMAT[kind], plan: 119, bodyBytes: body.length } as const;
    const file = wrapPack(header, gzipSync(body));
    const entry = await entryFor(name, file);
    files.set(entry.file, file);
    entries.push(entry);
  }
  return { manifest: makeManifest('5a', entries), files };
}

/** The path of a new folder that holds the small snapshot; the caller removes it. */
export async function writeSmallSnapshot(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'snapshot-'));
  const { manifest, files } = await makeSmallSnapshot();
  await writeFile(join(folder, MANIFEST_FILE), JSON.stringify(manifest));
  for (const [name, file] of files) await writeFile(join(folder, name), file);
  return folder;
}

/** Gives the files of a snapshot, notes the names of those asked for, and can be made to fail. */
export class SmallSource implements SnapshotSource {
  readonly layer: SnapshotSource['layer'];
  readonly asked: string[] = [];
  failing: string | null = null;
  readonly #snapshot: SmallSnapshot;

  constructor(snapshot: SmallSnapshot, layer: SnapshotSource['layer'] = 'disk') {
    this.#snapshot = snapshot;
    this.layer = layer;
  }

  manifest = async () => this.#snapshot.manifest;

  pack: SnapshotSource['pack'] = async ({ name, file }) => {
    this.asked.push(name);
    const bytes = this.#snapshot.files.get(file);
    if (bytes !== undefined && name !== this.failing) return bytes;
    throw new Failure('host-down', `${name} cannot be had`, name);
  };
}
