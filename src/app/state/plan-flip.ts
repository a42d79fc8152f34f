import { computed, signal } from '@preact/signals';
import { pocket } from './answers.ts';
import { recall, remember } from './device-memory.ts';
import { planInForce } from './plans.ts';

/** The plan whose beginning was told last on this device. */
const KEY = 'plan-told';
const told = signal(recall(KEY));

/** Whether the answers have gone over to another plan than the snapshot's, and nobody was told yet. */
export const flipToTell = computed(() => {
  const made = pocket.value?.manifest.plan;
  return made !== undefined && planInForce.value !== made && told.value !== planInForce.value;
});

/** From the next visit on it counts as told. */
export function noteFlipShown(): void {
  remember(KEY, planInForce.peek());
}

/** The person has read it. */
export function closeFlip(): void {
  noteFlipShown();
  told.value = planInForce.peek();
}
