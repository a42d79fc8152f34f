import { batch, effect, signal } from '@preact/signals';
import type { Plan } from '../../lib/index.ts';
import { Failure } from '../../shared/failure.ts';
import { planPackName } from '../../shared/pack-names.ts';
import { connectSnapshot, type SnapshotClient, type SnapshotState } from '../snapshot-client.ts';
import { offices, places, pocket } from './answers.ts';
import { type DataFailure, failure, progress, storage } from './data-status.ts';
import { noteWhatIsHere } from './eviction.ts';
import { mark } from './moments.ts';
import { openSnapshot, refetchPack } from './open-snapshot.ts';
import { nextOpen } from './plans.ts';
import { offerShellUpdate } from './shell-update.ts';

// What is worth a word although answers go on: the rest mends itself with the next connection.
const TELL_ANYWAY = new Set<DataFailure['code']>(['quota', 'pack-too-new', 'manifest-too-new']);

/** The device's snapshot; null until the store has been opened. */
export const client = signal<SnapshotClient | null>(null);
let opening: Promise<void> | null = null;
let openFailure: DataFailure | null = null;
/** Packs that were fetched again in this visit: once is enough to tell a fault of ours from one on the way. */
const mended = new Set<string>();

/** Connects to the device's snapshot and keeps every signal about it up to date. Never rejects. */
export async function startData(): Promise<void> {
  const connected = await connectSnapshot({
    appUrl: new URL(import.meta.env.BASE_URL, location.href).href,
    workerUrl: import.meta.env.PROD ? `${import.meta.env.BASE_URL}sw.js` : null,
  });
  client.value = connected;
  effect(() => follow(connected, connected.state.value));
  // The client looks by itself then; what could not be opened is opened anew as well.
  addEventListener('online', () => {
    if (openFailure !== null) retry();
  });
}

/** The person wants it tried again, now. */
export function retry(): void {
  failure.value = null;
  openFailure = null;
  void client.peek()?.lookNow();
}

function follow(connected: SnapshotClient, state: SnapshotState): void {
  batch(() => {
    storage.value = state.storeKind;
    progress.value = state.progress;
    failure.value = failureOf(state);
    noteWhatIsHere(state);
  });
  if (state.shellUpdateReady) offerShellUpdate(() => connected.applyShellUpdate());
  if (opening === null && openFailure === null && hasWork(state)) {
    opening = openWhatIsHere(connected).finally(() => {
      opening = null;
      // More may have come meanwhile.
      follow(connected, connected.state.peek());
    });
  }
}

function failureOf({ status, manifest, packsHere }: SnapshotState): DataFailure | null {
  if (openFailure !== null) return openFailure;
  if (status?.outcome !== 'failed') return null;
  const { code, part } = status;
  if (pocket.peek() === null || TELL_ANYWAY.has(code)) return { code, part };
  const whole = manifest !== null && packsHere.has('offices') && packsHere.has('places');
  return whole ? null : { code, part };
}

function hasWork({ manifest, packsHere }: SnapshotState): boolean {
  if (manifest === null) return false;
  if (pocket.peek() === null) return true;
  // A newer snapshot waits for the next start: answers of one visit come from one snapshot.
  if (pocket.peek()?.manifest.id !== manifest.id) return false;
  return (
    (offices.peek() === null && packsHere.has('offices')) ||
    (places.peek() === null && packsHere.has('places')) ||
    (nextOpen.peek() === null && nextPlanHere(packsHere) !== null)
  );
}

/** The coming plan, where all is here that its answers need. */
function nextPlanHere(packsHere: ReadonlySet<string>): Plan | null {
  const next = pocket.peek()?.plans[1];
  const isHere = (name: string) => next !== undefined && packsHere.has(planPackName(next, name));
  return next !== undefined && isHere('zips') && isHere('districts') ? next : null;
}

async function openWhatIsHere(connected: SnapshotClient): Promise<void> {
  const { packsHere } = connected.state.peek();
  try {
    const open = pocket.peek() ?? (await openSnapshot(connected));
    batch(() => {
      pocket.value = open;
      // Opened with the rest where it is in force.
      nextOpen.value = open.plans.find((plan, i) => i > 0 && open.isPlanOpen(plan)) ?? null;
    });
    const next = nextPlanHere(packsHere);
    mark('usable');
    // One that cannot be opened does not keep the other from it.
    const opening = [
      packsHere.has('places') ? open.places().then((opened) => (places.value = opened)) : null,
      packsHere.has('offices') ? open.offices().then((opened) => (offices.value = opened)) : null,
      next === null ? null : open.openPlan(next).then(() => (nextOpen.value = next)),
    ];
    for (const { reason } of failed(await Promise.allSettled(opening))) throw reason;
  } catch (error) {
    if (await fetchAgain(connected, error)) return;
    openFailure = asFailure(error);
    failure.value = openFailure;
  }
}

/** A later pack that turned out broken is fetched once more; true when it is here anew. */
async function fetchAgain(connected: SnapshotClient, error: unknown): Promise<boolean> {
  if (!(error instanceof Failure) || mended.has(error.part ?? '')) return false;
  mended.add(error.part ?? '');
  return refetchPack(connected, error);
}

function failed(results: readonly PromiseSettledResult<unknown>[]): PromiseRejectedResult[] {
  return results.filter((result) => result.status === 'rejected');
}

function asFailure(error: unknown): DataFailure {
  if (error instanceof Failure) return { code: error.code, part: error.part };
  console.error(error);
  return { code: 'internal', part: null };
}
