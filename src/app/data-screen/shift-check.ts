import { fitsDataDate, hasPlanEnded, planEndMs } from '../../core/plan-clock.ts';
import { FIRST_ANSWER_PACKS, type Manifest, type PackEntry } from '../../shared/manifest.ts';
import { lastPlanOf, stateOfLines } from '../../shared/pack-names.ts';
import { verifyPackFile } from '../../store/pack-file.ts';
import { storageFailure } from '../../store/storage-failure.ts';
import type { SnapshotClient } from '../snapshot-client.ts';
import { peopleDateOf } from '../state/collect-finding.ts';

/** What a shift without a signal rests on. */
const CHECKS = ['app', 'packs', 'roster', 'storage', 'location', 'clock', 'plan'] as const;

export type CheckName = (typeof CHECKS)[number];

/** `note`: nothing to mend, but good to know. */
export type Verdict = 'good' | 'note' | 'mend';

export type CheckAction = 'reload' | 'update' | 'verify' | 'persist' | 'locate' | 'choose-lines';

/** What a check can find: how grave it is, and what mends it (null: nothing that the app can do). */
export const REASONS = {
  good: ['good', null],
  'no-worker': ['mend', 'reload'],
  missing: ['mend', 'update'],
  broken: ['mend', 'verify'],
  'roster-old': ['note', 'update'],
  'may-be-evicted': ['note', 'persist'],
  memory: ['mend', null],
  unusable: ['mend', 'reload'],
  full: ['mend', 'choose-lines'],
  'not-asked': ['note', 'locate'],
  denied: ['mend', null],
  'no-location': ['note', null],
  'clock-behind': ['mend', null],
  'clock-wrong': ['mend', 'update'],
  'ends-soon': ['note', 'update'],
  ended: ['mend', 'update'],
  silent: ['mend', 'reload'],
} as const satisfies Record<string, readonly [Verdict, CheckAction | null]>;

export type CheckReason = keyof typeof REASONS;

export interface CheckResult {
  readonly name: CheckName;
  readonly reason: CheckReason;
}

/** What the checks need of the device; tests bring their own. */
export interface CheckedDevice {
  readonly client: SnapshotClient;
  readonly nowMs: number;
  readonly wants: (entry: PackEntry) => boolean;
  /** Whether the worker that opens the app without a network is in place. */
  readonly hasWorker: () => Promise<boolean>;
  /** Null where the browser cannot say. */
  readonly persisted: () => Promise<boolean | null>;
  /** Never prompts. `unknown`: the browser does not tell; `none`: it has no location at all. */
  readonly location: () => Promise<PermissionState | 'unknown' | 'none'>;
}

const LIMIT_MS = 2_000;
const DAY_MS = 24 * 60 * 60 * 1000;
const SOON_MS = 14 * DAY_MS;
/** The roster changes some ten times a year: one that is older has likely missed a change. */
const OLD_ROSTER_DAYS = 45;

const RUNS: Readonly<Record<CheckName, (device: CheckedDevice) => Promise<CheckReason>>> = {
  app: async ({ hasWorker }) => ((await hasWorker()) ? 'good' : 'no-worker'),
  packs: checkPacks,
  roster: async ({ client, nowMs }) => {
    const { manifest } = client.state.peek();
    if (manifest === null) return 'missing';
    return (rosterAge(manifest, nowMs).days ?? 0) > OLD_ROSTER_DAYS ? 'roster-old' : 'good';
  },
  storage: checkStorage,
  location: checkLocation,
  clock: async ({ client, nowMs }) => {
    const { manifest } = client.state.peek();
    if (manifest === null || fitsDataDate(manifest.date, nowMs)) return 'good';
    return nowMs < Date.parse(manifest.date) ? 'clock-behind' : 'clock-wrong';
  },
  plan: async ({ client, nowMs }) => {
    const { manifest } = client.state.peek();
    if (manifest === null) return 'missing';
    const plan = lastPlanOf(manifest);
    if (hasPlanEnded(plan, nowMs)) return 'ended';
    return planEndMs(plan) - nowMs < SOON_MS ? 'ends-soon' : 'good';
  },
};

/** Date of the roster of members, and how many days ago that was; null where the clock is behind it. */
export function rosterAge(manifest: Manifest, nowMs: number) {
  const date = peopleDateOf(manifest);
  const days = Math.floor((nowMs - Date.parse(date)) / DAY_MS);
  return { date, days: days < 0 ? null : days };
}

/** Runs all checks at once. What has not answered after two seconds is `silent`. Never rejects. */
export function runShiftCheck(
  device: CheckedDevice,
  limitMs = LIMIT_MS,
): Promise<readonly CheckResult[]> {
  return Promise.all(
    CHECKS.map(async (name) => {
      const limit = new Promise<CheckReason>((resolve) => setTimeout(resolve, limitMs, 'silent'));
      const run = RUNS[name](device).catch((): CheckReason => 'unusable');
      return { name, reason: await Promise.race([run, limit]) };
    }),
  );
}

/** Hashes every pack that all states need; of the fine lines it only asks whether they are here. */
async function checkPacks({ client, wants }: CheckedDevice): Promise<CheckReason> {
  const manifest = await client.store.currentManifest();
  if (manifest === null) return 'missing';
  const hashes = await client.store.packHashes();
  const first: readonly string[] = FIRST_ANSWER_PACKS;
  const needed = manifest.packs.filter((entry) => first.includes(entry.name) || wants(entry));
  if (needed.some(({ sha256 }) => !hashes.has(sha256))) return 'missing';
  for (const entry of needed) {
    if (stateOfLines(entry.name) !== null) continue;
    const file = await client.store.packFile(entry.sha256);
    if (file === null) return 'missing';
    const right = await verifyPackFile(file, entry).then(
      () => true,
      () => false,
    );
    if (!right) return 'broken';
  }
  return 'good';
}

/** Reads and writes: a full or read-only store shows at the write alone. */
async function checkStorage({ client, persisted }: CheckedDevice): Promise<CheckReason> {
  if (client.store.kind === 'memory') return 'memory';
  try {
    const { checkedAtMs } = await client.store.updateNotes();
    await client.store.noteChecked(checkedAtMs ?? 0);
  } catch (error) {
    return storageFailure(error, 'snapshot').code === 'quota' ? 'full' : 'unusable';
  }
  return (await persisted()) === false ? 'may-be-evicted' : 'good';
}

async function checkLocation({ location }: CheckedDevice): Promise<CheckReason> {
  switch (await location()) {
    case 'granted':
      return 'good';
    case 'denied':
      return 'denied';
    case 'none':
      return 'no-location';
    default:
      return 'not-asked';
  }
}
