import { Directory } from '../core/directory.ts';
import { Metrics } from '../core/metrics.ts';
import { ZipIndex } from '../core/zip-index.ts';
import { decodeDistricts } from '../format/districts.ts';
import { decodePeople } from '../format/people.ts';
import { decodeZips } from '../format/zips.ts';
import { LaterPacks } from './later-packs.ts';
import { PocketDistrict } from './pocket-district.ts';
import { SnapshotPacks } from './snapshot-packs.ts';
import type { SnapshotSource } from './snapshot-source.ts';
import { SYSTEM_CLOCK } from './system-clock.ts';

export interface OpenOptions {
  /** Where the snapshot comes from: a store, an address, a folder. */
  readonly source: SnapshotSource;
  /** Where look-ups are counted; own ones go on over several openings. Default: new ones. */
  readonly metrics?: Metrics;
}

/** New metrics, by the clocks of the host. */
export function createMetrics(): Metrics {
  return new Metrics(SYSTEM_CLOCK);
}

/**
 * Opens a snapshot: reads its manifest, then the three packs that a ZIP needs, each of which must be
 * byte for byte what the manifest names. Rejects with a Failure that says which part failed and how.
 */
export async function openPocketDistrict(options: OpenOptions): Promise<PocketDistrict> {
  const { source, metrics = createMetrics() } = options;
  const manifest = await source.manifest();
  const packs = new SnapshotPacks(source, manifest);
  const [zips, districts, people] = await Promise.all([
    packs.open('zips', (body, name, plan) => new ZipIndex(decodeZips(body, name, plan))),
    packs.open('districts', decodeDistricts),
    packs.open('people', decodePeople),
  ]);
  return new PocketDistrict({
    manifest,
    layer: source.layer,
    metrics,
    zips,
    directory: new Directory(districts, people.seats, people.senators),
    later: new LaterPacks(packs, manifest.plan, districts),
  });
}
