import { computed, signal } from '@preact/signals';
import { planAt } from '../../core/plan-clock.ts';
import type { Plan } from '../../lib/index.ts';
import { pocket } from './answers.ts';
import { nowMs } from './clock.ts';

/** The coming plan, once its packs are here and open; null before. */
export const nextOpen = signal<Plan | null>(null);

/** The plan that the person wants to see in this visit; null: the one in force. */
export const chosenPlan = signal<Plan | null>(null);

/**
 * The plan in force by the device's clock, of those that are open. A clock that is earlier than the
 * data counts as the data's date.
 */
export const planInForce = computed<Plan>(() => {
  const manifest = pocket.value?.manifest;
  if (manifest === undefined) return 119;
  const due = planAt(nowMs.value, manifest.date);
  return due === nextOpen.value ? due : manifest.plan;
});

/** The plan that answers speak for. */
export const shownPlan = computed<Plan>(() => {
  const chosen = chosenPlan.value;
  const isOpen = chosen === nextOpen.value || chosen === pocket.value?.manifest.plan;
  return chosen !== null && isOpen ? chosen : planInForce.value;
});
