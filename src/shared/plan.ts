/**
 * A plan is a set of congressional lines, named by the number of the Congress that sits on them.
 * The plan is a dimension of every answer: 119 until noon Eastern on 2027-01-03, 120 after it.
 */
export type Plan = 119 | 120;

export const PLANS: readonly Plan[] = [119, 120];

/**
 * The instants between which a plan's members sit. Terms begin and end at noon, Eastern time, on
 * January 3 (20th Amendment, section 1): 17:00 UTC.
 */
export const PLAN_TERM: Readonly<Record<Plan, { readonly from: string; readonly until: string }>> =
  {
    119: { from: '2025-01-03T17:00:00Z', until: '2027-01-03T17:00:00Z' },
    120: { from: '2027-01-03T17:00:00Z', until: '2029-01-03T17:00:00Z' },
  };
