import { Directory } from '../core/directory.ts';
import { Metrics } from '../core/metrics.ts';
import type { Seat } from '../core/people.ts';
import { planAt } from '../core/plan-clock.ts';
import { readPlan } from '../core/plan-option.ts';
import { ZipIndex } from '../core/zip-index.ts';
import { decodeDistricts } from '../format/districts.ts';
import { decodePeople } from '../format/people.ts';
import { decodeZips } from '../format/zips.ts';
import type { Manifest } from '../shared/manifest.ts';
import { PLAN_TERM, type Plan } from '../shared/plan.ts';
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
  /**
   * What is to be answered without waiting once it is open: 119, 120 or both. Default: the plan in
   * force by the clock, where the snapshot has it.
   */
  readonly plan?: Plan | 'both';
  /** The clock: a function that gives milliseconds since 1970. Default: the host's. */
  readonly nowMs?: () => number;
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
  const { source, metrics = createMetrics(), nowMs = SYSTEM_CLOCK.nowMs } = options;
  const asked = readPlan(options);
  const manifest = await source.manifest();
  const packs = new SnapshotPacks(source, manifest, metrics);
  const [zips, districts, people] = await Promise.all([
    packs.open('zips', (body, name, plan) => new ZipIndex(decodeZips(body, name, plan))),
    packs.open('districts', decodeDistricts),
    packs.open('people', decodePeople),
  ]);
  const opened = new PocketDistrict({
    manifest,
    nowMs,
    districts,
    ...people,
    layer: source.layer,
    metrics,
    zips,
    directory: new Directory(districts, knownSeats(people.seats, manifest), people.senators),
    later: new LaterPacks(packs, manifest.plan, districts),
  });
  const [, next] = opened.plans;
  const due = asked ?? planAt(nowMs(), manifest.date);
  if (asked !== null && asked !== manifest.plan) await opened.openPlan(next ?? 120);
  // Nobody asked: where it cannot be had, the answers say for which plan they speak.
  else if (due === next) await opened.openPlan(next).catch(() => undefined);
  return opened;
}

/** A roster of a later Congress has lost who left: an empty seat of this one is then not known, not vacant. */
function knownSeats(seats: readonly Seat[], { plan, packs }: Manifest): readonly Seat[] {
  const date = packs.find(({ name }) => name === 'people')?.date ?? '';
  if (date < PLAN_TERM[plan].until.slice(0, 10)) return seats;
  return seats.filter(({ status }) => status !== 'vacant');
}
