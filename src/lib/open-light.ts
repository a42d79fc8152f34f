import type { District } from '../core/district.ts';
import type { Seat, Senator } from '../core/people.ts';
import { ZipIndex } from '../core/zip-index.ts';
import { decodeDistricts } from '../format/districts.ts';
import { decodePeople } from '../format/people.ts';
import { decodeZips } from '../format/zips.ts';
import type { Manifest } from '../shared/manifest.ts';
import type { Plan } from '../shared/plan.ts';
import { SnapshotPacks } from './snapshot-packs.ts';
import type { SnapshotSource } from './snapshot-source.ts';

/**
 * The packs of a first answer, opened and nothing around them: no names but codes, no metrics. For
 * the widget, which has to fit into a page that somebody else pays for.
 */
export interface LightSnapshot {
  readonly manifest: Manifest;
  /** The plan that everything here is of, packs and the manifest apart. */
  readonly plan: Plan;
  readonly zips: Pick<ZipIndex, 'lookup'>;
  /** The ZIPs of the manifest's own plan. */
  readonly zipsInForce: ZipIndex;
  /** By code, `CA-36`. */
  readonly districts: ReadonlyMap<string, District>;
  /** By code of the district. */
  readonly seats: ReadonlyMap<string, Seat>;
  readonly senators: readonly Senator[];
  /** For what is read later: lines, places, offices. */
  readonly packs: SnapshotPacks;
  /** States that have other lines than on the manifest's own plan; none on that one. */
  readonly changing: ReadonlySet<string>;
}

/** Opens a snapshot as `openPocketDistrict` does, with the same checks, and rejects alike. */
export async function openLight(source: SnapshotSource): Promise<LightSnapshot> {
  const manifest = await source.manifest();
  const packs = new SnapshotPacks(source, manifest);
  const [zips, districts, people] = await Promise.all([
    packs.open('zips', (body, name, plan) => new ZipIndex(decodeZips(body, name, plan))),
    packs.open('districts', decodeDistricts),
    packs.open('people', decodePeople),
  ]);
  return {
    manifest,
    plan: manifest.plan,
    zips,
    zipsInForce: zips,
    changing: new Set(),
    districts: new Map(districts.map((district) => [district.code, district])),
    seats: new Map(people.seats.map((seat) => [seat.district, seat])),
    senators: people.senators,
    packs,
  };
}
