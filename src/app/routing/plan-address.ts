import { PLANS, type Plan } from '../../shared/plan.ts';
import { type Address, formatAddress, parseAddress } from './address.ts';

/** An address and the plan that it is to be read on. */
interface OnPlan {
  readonly plan: Plan;
  readonly address: Address;
}

/** The address that shows another one on these lines, whichever are in force by then: `#/plan/120/zip/28560`. */
export function planAddress(plan: Plan, address: Address): Address {
  return { screen: 'page', kind: 'plan', name: `${plan}/${formatAddress(address).slice(2)}` };
}

/** Reads `120/zip/28560`, which anybody may have written; null for what names no plan or no screen. */
export function readPlanAddress(name: string): OnPlan | null {
  const slash = name.indexOf('/');
  const plan = PLANS.find((each) => String(each) === name.slice(0, slash));
  const address = parseAddress(name.slice(slash + 1));
  return plan === undefined || address.screen === 'unknown' ? null : { plan, address };
}
