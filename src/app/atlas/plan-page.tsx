import { useEffect } from 'preact/hooks';
import { readPlanAddress } from '../routing/plan-address.ts';
import { replaceAddress } from '../routing/router.ts';
import { searchWords } from '../search/words.ts';
import { chosenPlan } from '../state/plans.ts';
import { NoPage } from './no-page.tsx';

/** A link that says on which lines its answer was given: led on to the answer on these. */
export function PlanPage({ name }: { readonly name: string }) {
  const read = readPlanAddress(name);
  useEffect(() => {
    if (read === null) return;
    chosenPlan.value = read.plan;
    replaceAddress(read.address);
  }, [name]);
  return read === null ? <NoPage text={searchWords().page.nothingText(name)} /> : null;
}
