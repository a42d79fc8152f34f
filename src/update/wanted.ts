import type { PackEntry } from '../shared/manifest.ts';
import { stateOfLines } from '../shared/pack-names.ts';
import { DEFAULT_SETTINGS, type KeptLines, type PersonStore } from '../store/person-store.ts';

/**
 * Which packs are fetched by themselves: all, but of the fine lines only those of the states that
 * the person chose, or none where data saving is on and the person chose nothing.
 */
export function wantedPacks(
  keptLines: KeptLines,
  savesData: boolean,
): (entry: PackEntry) => boolean {
  return ({ name }) => {
    const state = stateOfLines(name);
    if (state === null || keptLines === 'all') return true;
    return keptLines === 'automatic' ? !savesData : keptLines.includes(state);
  };
}

/** The same by what the person saved; as if nothing was saved where that cannot be read. */
export async function wantedBy(person: PersonStore): Promise<(entry: PackEntry) => boolean> {
  const settings = await person.read('settings').catch(() => null);
  return wantedPacks((settings ?? DEFAULT_SETTINGS).keptLines, savesData());
}

/** Whether the person asked the browser to save data. False where it does not say. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
