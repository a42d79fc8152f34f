import { savesData, wantedPacks } from '../../update/wanted.ts';
import type { SnapshotClient } from '../snapshot-client.ts';
import { nowMs, readClock } from '../state/clock.ts';
import { persisted, readPersistence } from '../state/persistence.ts';
import { keptLines } from './kept-lines.ts';
import type { CheckedDevice } from './shift-check.ts';

/** This device, for the shift check. Reads the clock anew. */
export function thisDevice(client: SnapshotClient): CheckedDevice {
  readClock();
  return {
    client,
    nowMs: nowMs.peek(),
    wants: wantedPacks(keptLines.peek(), savesData()),
    async hasWorker() {
      const registration = await navigator.serviceWorker?.getRegistration();
      return registration?.active != null;
    },
    async persisted() {
      await readPersistence();
      return persisted.peek();
    },
    async location() {
      if (!('geolocation' in navigator)) return 'none';
      try {
        return (await navigator.permissions.query({ name: 'geolocation' })).state;
      } catch {
        return 'unknown';
      }
    },
  };
}

/** Has the browser ask for the location, now. Resolves when it has answered, however it did. */
export function askForLocation(): Promise<void> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      () => resolve(),
      () => resolve(),
      { maximumAge: Number.POSITIVE_INFINITY, timeout: 30_000 },
    );
  });
}
