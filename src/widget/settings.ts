import { PLANS, type Plan } from '../shared/plan.ts';

const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;

export type Theme = (typeof THEMES)[number];

/** What an answer can show besides the district itself and what one must know to trust it. */
const SHOWN_PARTS = ['member', 'senators', 'offices', 'map', 'position'] as const;

export type ShownPart = (typeof SHOWN_PARTS)[number];

const DEFAULT_PARTS: readonly ShownPart[] = ['member', 'senators', 'map', 'position'];

/** The theme of this name; `auto` for none and for one that there is not. */
export function readTheme(text: string | null): Theme {
  return THEMES.find((theme) => theme === text) ?? 'auto';
}

/**
 * The parts that a list names. Unknown names are left out; a list of nothing else is as if there was
 * none, while `none` shows the district alone.
 */
export function readShown(text: string | null): ReadonlySet<ShownPart> {
  const names = (text ?? '').toLowerCase().split(/[\s,]+/);
  const known = SHOWN_PARTS.filter((part) => names.includes(part));
  return new Set(known.length > 0 || names.includes('none') ? known : DEFAULT_PARTS);
}

/** The plan of this number, or null: the one in force. */
export function readPlan(text: string | null): Plan | null {
  return PLANS.find((plan) => String(plan) === text?.trim()) ?? null;
}
