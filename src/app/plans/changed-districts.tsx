import type { DistrictFate } from '../../lib/index.ts';
import { AskMap } from '../map/ask-map.tsx';
import { doorstepWords } from '../state/doorstep-words.ts';
import { FateText } from './fate-text.tsx';
import { plansWords } from './plans-words.ts';

interface Props {
  /** Postal code. */
  readonly state: string;
  readonly fates: readonly DistrictFate[];
}

/** Old and new lines on one map, and what becomes of each district of a state. */
export function ChangedDistricts({ state, fates }: Props) {
  const { changes, fate: words } = plansWords();
  return (
    <>
      <AskMap
        title={changes.map}
        hint={doorstepWords().map.tapHint}
        start={{ kind: 'state', state }}
        chosen={[]}
        embedded
        showsBoth
      />
      <h3 class="group-title">{changes.districts}</h3>
      <p class="note-soft">{changes.count}</p>
      {fates.map((fate) => (
        <section key={fate.code} class="plan-card" aria-label={words.title(fate.code)}>
          <h4 class="fate-title">{fate.code}</h4>
          <FateText fate={fate} />
        </section>
      ))}
    </>
  );
}
