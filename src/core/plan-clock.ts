import { PLAN_TERM, PLANS, type Plan } from '../shared/plan.ts';

// The earliest day on earth begins 14 hours before the same day in UTC.
const EARLIEST_DAY_MS = 14 * 60 * 60 * 1000;
const FAR_AFTER_MS = 2 * 365.25 * 24 * 60 * 60 * 1000;

/** The instant at which the members of this plan stop to sit, in milliseconds since 1970. */
export function planEndMs(plan: Plan): number {
  return Date.parse(PLAN_TERM[plan].until);
}

/** Whether the Congress on these lines has ended. `nowMs`: milliseconds since 1970. */
export function hasPlanEnded(plan: Plan, nowMs: number): boolean {
  return nowMs >= planEndMs(plan);
}

/**
 * The plan whose members sit at this moment. A clock cannot be earlier than the day of the data: then
 * that day counts (`dataDate`: `YYYY-MM-DD`, as it begins anywhere on earth).
 */
export function planAt(nowMs: number, dataDate: string): Plan {
  const has = (plan: Plan) => nowMs >= planEndMs(plan) || earliestMs(dataDate) >= planEndMs(plan);
  return PLANS.find((plan) => !has(plan)) ?? 120;
}

/**
 * From when on a clock means this plan or a later one, in milliseconds since 1970: from the start of its
 * term, or ever where the data is of a later day. `planAt` for whoever asks often.
 */
export function planFromMs(plan: Plan, dataDate: string): number {
  const begins = Date.parse(PLAN_TERM[plan].from);
  return earliestMs(dataDate) >= begins ? Number.NEGATIVE_INFINITY : begins;
}

/**
 * Whether a clock that says `nowMs` can be right on a device that holds data of `dataDate`
 * (`YYYY-MM-DD`): data comes from no later day than today, wherever on earth today is, and is not
 * two years old. Of the two the clock is likelier to be wrong, and nobody can tell from here.
 */
export function fitsDataDate(dataDate: string, nowMs: number): boolean {
  const earliest = earliestMs(dataDate);
  return nowMs >= earliest && nowMs <= earliest + EARLIEST_DAY_MS + FAR_AFTER_MS;
}

/** When a day begins, where on earth it begins first. */
function earliestMs(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) - EARLIEST_DAY_MS;
}
