import type { Manifest } from './manifest.ts';
import { PLANS, type Plan } from './plan.ts';

/**
 * The name in a manifest of the pack that another plan than the manifest's has of its own:
 * `plan120-lines-CA`. What a plan has no pack of its own for, it shares with the manifest's plan.
 */
export function planPackName(plan: Plan, name: string): string {
  return `plan${plan}-${name}`;
}

/** The plan and the plain name in a pack's name; the plan is null for the manifest's own. */
export function readPackName(packName: string): { plan: Plan | null; name: string } {
  const [, digits, name] = /^plan(\d+)-(.+)$/.exec(packName) ?? [];
  const plan = PLANS.find((known) => String(known) === digits);
  return plan === undefined || name === undefined ? { plan: null, name: packName } : { plan, name };
}

/** The state whose fine lines a pack of this name holds, of whichever plan, or null. */
export function stateOfLines(packName: string): string | null {
  return /^lines-([A-Z]{2})$/.exec(readPackName(packName).name)?.[1] ?? null;
}

/** The last plan that a snapshot can answer for: whether it has more ZIPs than its own plan's. */
export function lastPlanOf({ plan, packs }: Pick<Manifest, 'plan' | 'packs'>): Plan {
  const zips = packs.map(({ name }) => readPackName(name)).filter(({ name }) => name === 'zips');
  return zips.reduce((last, { plan: own }) => (own !== null && own > last ? own : last), plan);
}
