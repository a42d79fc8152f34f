import type { Plan, PocketDistrict } from '../lib/index.ts';
import { PLAN_TERM } from '../shared/plan.ts';
import { stateByCode } from '../shared/states.ts';
import { linesChange } from './messages.ts';

/** Of each state of these districts whose lines the next Congress changes, a line that says when. */
export function changesText(codes: readonly string[], plan: Plan, data: PocketDistrict): string[] {
  if (plan !== data.manifest.plan) return [];
  const day = PLAN_TERM[plan].until.slice(0, 10);
  const said = new Set<string>();
  for (const code of codes) {
    const district = data.getDistrict(code, { plan });
    if (district === null || district.linesChange === 'no') continue;
    const state = stateByCode(district.state)?.name ?? district.state;
    said.add(`  ${linesChange(state, day, district.linesChange === 'changes-litigated')}`);
  }
  return [...said];
}
