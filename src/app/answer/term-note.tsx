import type { Member } from '../../lib/index.ts';
import { PLAN_TERM } from '../../shared/plan.ts';
import { lazyPart } from '../components/lazy-part.tsx';
import { today } from '../state/clock.ts';
import { shownPlan } from '../state/plans.ts';

const TermEnd = lazyPart(() => import('../plans/term-end.tsx'));

/** A roster outlives a term at times, or speaks of a Congress after it: then it is said, not hidden. */
export function TermNote(props: { readonly member: Member; readonly peopleDate: string }) {
  const { termEnd } = props.member;
  // A day comes before every instant of it: a term that ends on the first day is over.
  const isOver = termEnd < today.value || termEnd < PLAN_TERM[shownPlan.value].from;
  return isOver ? <TermEnd {...props} /> : null;
}
