import { signal } from '@preact/signals';
import { recall, remember } from '../state/device-memory.ts';

const SWITCH_KEY = 'keep-list';

/** Whether the last result is kept on this device after the page has gone. */
export const keepsList = signal(recall(SWITCH_KEY) !== false);

/** Switches keeping on or off; who switches it off deletes what is kept as well. */
export function rememberKeepsList(keep: boolean): void {
  keepsList.value = keep;
  remember(SWITCH_KEY, keep);
}
