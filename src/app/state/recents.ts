import { signal } from '@preact/signals';
import { forget, recall, remember } from './device-memory.ts';
import type { ZipFinding } from './finding.ts';
import { planInForce } from './plans.ts';

/** So many last answers are kept, about 5 kB each. */
const KEPT = 20;
/** Part of the key: findings of another shape are not read. */
const KEY = 'recents-1';
/** About where the last answer was; it goes with the answers. */
export const LAST_PLACE_KEY = 'last-place';
const SWITCH_KEY = 'keep-recents';

/** Whether the last answers are kept on this device. */
export const keepsRecents = signal(recall(SWITCH_KEY) !== false);

/** The last answers, the latest first. */
export const recents = signal<readonly ZipFinding[]>(keepsRecents.peek() ? kept() : []);

/** The kept answer to a ZIP, or null. */
export function recentFinding(zip: string): ZipFinding | null {
  return recents.peek().find((finding) => finding.answer.zip === zip) ?? null;
}

/** Keeps an answer as the latest. */
export function keepRecent(finding: ZipFinding): void {
  // A look at other lines than those in force is no answer to come back to.
  if (!keepsRecents.peek() || finding.answer.plan !== planInForce.peek()) return;
  const others = recents.peek().filter(({ answer }) => answer.zip !== finding.answer.zip);
  const latest = [finding, ...others].slice(0, KEPT);
  recents.value = latest;
  remember(KEY, latest);
}

/** Forgets all kept answers. */
export function forgetRecents(): void {
  recents.value = [];
  forget(KEY);
  forget(LAST_PLACE_KEY);
}

/** Switches keeping on or off; off forgets as well. */
export function chooseRecents(keep: boolean): void {
  keepsRecents.value = keep;
  remember(SWITCH_KEY, keep);
  if (!keep) forgetRecents();
}

function kept(): readonly ZipFinding[] {
  const value = recall(KEY);
  return Array.isArray(value) ? value.filter(isFinding).slice(0, KEPT) : [];
}

/** Our own writing, unless somebody has edited it: enough of a look to draw it without a fault. */
function isFinding(value: unknown): value is ZipFinding {
  const finding = value as ZipFinding | null;
  return (
    typeof finding === 'object' &&
    finding !== null &&
    /^\d{5}$/.test(String(finding.answer?.zip)) &&
    Array.isArray(finding.answer.districts) &&
    finding.answer.districts.every((district) => typeof district?.code === 'string') &&
    Array.isArray(finding.answer.states) &&
    Array.isArray(finding.seats) &&
    finding.seats.every((seat) => typeof seat?.district?.code === 'string') &&
    Array.isArray(finding.senates) &&
    finding.senates.every(
      (senate) => Array.isArray(senate?.senators) && !senate.senators.includes(null as never),
    ) &&
    Array.isArray(finding.receipt?.sources)
  );
}
