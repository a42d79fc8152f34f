import { planInForce, shownPlan } from '../state/plans.ts';
import { plansWords } from './plans-words.ts';
import './plans.css';

/** Says that other lines are shown than those in force. */
export default function OtherPlan() {
  const { showing } = plansWords();
  return (
    <p class="plan-ribbon" role="status">
      {shownPlan.value > planInForce.value ? showing.next : showing.old}
    </p>
  );
}
