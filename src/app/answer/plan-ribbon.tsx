import { lazyPart } from '../components/lazy-part.tsx';
import { planInForce, shownPlan } from '../state/plans.ts';

const OtherPlan = lazyPart(() => import('../plans/other-plan.tsx'));

/** Over an answer that speaks for other lines than those in force: which ones, and the way back. */
export function PlanRibbon() {
  return shownPlan.value === planInForce.value ? null : <OtherPlan />;
}
