import { PLANS, type Plan } from '../shared/plan.ts';

/** Which lines an answer speaks for. Left out: those in force at the moment of the question. */
export interface PlanOption<P extends Plan | 'both' = Plan> {
  readonly plan?: P;
}

/** The plan that was asked for, or null for none. Throws a TypeError for what is no plan. */
export function readPlan(options: PlanOption<Plan | 'both'> | undefined): Plan | 'both' | null {
  const plan = options?.plan;
  if (plan === undefined) return null;
  if (plan === 'both' || PLANS.includes(plan)) return plan;
  throw new TypeError(`a plan is ${PLANS.join(', ')} or 'both', not ${JSON.stringify(plan)}`);
}
