import { pocket } from '../state/answers.ts';
import { planInForce } from '../state/plans.ts';

/** Whether the change of lines is past, by the device's clock. */
export function hasCome(): boolean {
  return planInForce.value !== pocket.value?.manifest.plan;
}
