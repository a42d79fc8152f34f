import { signal } from '@preact/signals';
import { DEFAULT_SETTINGS, type KeptLines } from '../../store/person-store.ts';
import { savesData, wantedPacks } from '../../update/wanted.ts';
import type { SnapshotClient } from '../snapshot-client.ts';
import { openPerson } from '../state/person.ts';

/** Which fine lines the person keeps. */
export const keptLines = signal<KeptLines>(DEFAULT_SETTINGS.keptLines);

/** Reads what the person chose. Never rejects. */
export async function readKeptLines(): Promise<void> {
  const { store } = await openPerson();
  const saved = await store.read('settings').catch(() => null);
  keptLines.value = (saved ?? DEFAULT_SETTINGS).keptLines;
}

/**
 * Keeps the fine lines of these states only: the others are removed at once, and what is wanted and
 * not here is fetched. Rejects with a Failure.
 */
export async function chooseKeptLines(client: SnapshotClient, choice: KeptLines): Promise<void> {
  keptLines.value = choice;
  const { store: person } = await openPerson();
  await person.change('settings', (saved) => ({
    ...DEFAULT_SETTINGS,
    ...saved,
    keptLines: choice,
  }));
  const { manifest, packsHere } = client.state.peek();
  const wants = wantedPacks(choice, savesData());
  // Data saving puts off a download; it is no reason to throw away what is here.
  const unwanted = (manifest?.packs ?? []).filter(
    (entry) => choice !== 'automatic' && packsHere.has(entry.name) && !wants(entry),
  );
  await client.store.deletePackFiles(unwanted.map(({ sha256 }) => sha256));
  await client.refresh();
  const missing = manifest?.packs.some(
    (entry) => wants(entry) && !client.state.peek().packsHere.has(entry.name),
  );
  if (missing) void client.look();
}
