import { pocket } from '../state/answers.ts';
import { chosenPlan, nextOpen, planInForce, shownPlan } from '../state/plans.ts';
import { plansWords } from './plans-words.ts';

/** "Now" or "From Jan 3, 2027"; after that day "Now" or "Before Jan 3, 2027". For this visit only. */
export function PlanChoice({ name }: { readonly name: string }) {
  const { which, choices } = plansWords();
  const made = pocket.value?.manifest.plan;
  const next = nextOpen.value;
  if (made === undefined || next === null) return null;
  const inForce = planInForce.value;
  const other = inForce === made ? next : made;
  return (
    <fieldset class="plan-choice">
      <legend class="visually-hidden">{which}</legend>
      {[inForce, other].map((plan) => (
        <label key={plan} class="plan-option">
          <input
            type="radio"
            name={name}
            checked={plan === shownPlan.value}
            onChange={() => {
              chosenPlan.value = plan === inForce ? null : plan;
            }}
          />
          <span>
            {plan === inForce ? choices.now : plan > inForce ? choices.next : choices.old}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
