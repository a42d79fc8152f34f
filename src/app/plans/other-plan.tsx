import { chosenPlan, planInForce, shownPlan } from '../state/plans.ts';
import { plansWords } from './plans-words.ts';
import './plans.css';

/** Says that other lines are shown than those in force, and leads back to these. */
export default function OtherPlan() {
  const { showing } = plansWords();
  return (
    <div class="plan-ribbon">
      <p role="status">{shownPlan.value > planInForce.value ? showing.next : showing.old}</p>
      <button
        type="button"
        class="plan-back"
        onClick={() => {
          chosenPlan.value = null;
          // The button goes, and the focus with it.
          document.querySelector('main')?.focus({ preventScroll: true });
        }}
      >
        {showing.back}
      </button>
    </div>
  );
}
