import { computed } from '@preact/signals';
import { pocket } from './answers.ts';
import { client } from './data-feed.ts';

/** Whether a newer snapshot came during this visit, whose answers are still of the one before. */
export const newerDataReady = computed(() => {
  const here = client.value?.state.value.manifest;
  const inUse = pocket.value?.manifest;
  return here != null && inUse !== undefined && here.id !== inUse.id;
});
