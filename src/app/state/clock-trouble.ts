import { computed } from '@preact/signals';
import { fitsDataDate, hasPlanEnded } from '../../core/plan-clock.ts';
import { pocket } from './answers.ts';
import { nowMs } from './clock.ts';
import { planInForce } from './plans.ts';

/** Whether the Congress that the answers speak for has ended, as far as the device's clock knows. */
export const planEnded = computed(() => {
  return pocket.value !== null && hasPlanEnded(planInForce.value, nowMs.value);
});

/** Whether the device's clock and the date of the data cannot both be right. */
export const clockWrong = computed(() => {
  const manifest = pocket.value?.manifest;
  return manifest !== undefined && !fitsDataDate(manifest.date, nowMs.value);
});
