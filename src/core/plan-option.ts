import { PLANS, type Plan } from '../shared/plan.ts';
import { shown } from './expect-text.ts';

/** Which lines an answer speaks for. Left out: those in force at the moment of the question. */
export interface PlanOption<P extends Plan | 'both' = Plan> {
  readonly plan?: P;
}

/**
 * The plan that was asked for, or null for none. Throws a TypeError for what is no plan, and for a plan
 * without its name: `lookupZip(zip, 120)` must not be answered for another one.
 */
export function readPlan(options: PlanOption<Plan | 'both'> | undefined): Plan | 'both' | null {
  if (options === undefined) return null;
  if (typeof options !== 'object')
    throw new TypeError(`options are { plan }, not ${shown(options)}`);
  const plan = options?.plan;
  if (plan === undefined) return null;
  if (plan === 'both' || PLANS.includes(plan)) return plan;
  throw new TypeError(`a plan is ${PLANS.join(', ')} or 'both', not ${shown(plan)}`);
}
