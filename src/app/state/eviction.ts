import { signal } from '@preact/signals';
import type { SnapshotState } from '../snapshot-client.ts';
import { forget, recall, remember } from './device-memory.ts';

const KEY = 'had-data';

/** Whether this visit found that the browser had deleted the data. */
export const evicted = signal(false);

/** Compares what is here with what was here at the last visit, as far as the browser remembers it. */
export function noteWhatIsHere({ storeKind, manifest }: SnapshotState): void {
  if (storeKind !== 'indexeddb') return;
  const had = recall(KEY) === true;
  if (manifest === null) evicted.value ||= had;
  else if (!had) remember(KEY, true);
}

/** The person deletes the data: that it is gone is no surprise. */
export function expectNoData(): void {
  forget(KEY);
}
