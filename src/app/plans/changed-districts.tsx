import type { DistrictFate } from '../../lib/index.ts';
import { AskMap } from '../map/ask-map.tsx';
import { doorstepWords } from '../state/doorstep-words.ts';
import { FateText } from './fate-text.tsx';
import { hasCome } from './has-come.ts';
import { plansWords } from './plans-words.ts';

interface Props {
  /** Postal code. */
  readonly state: string;
  readonly fates: readonly DistrictFate[];
}

/** Old and new lines on one map, and what becomes of each district of a state. */
export function ChangedDistricts({ state, fates }: Props) {
  const { changes, fate, fateAfter } = plansWords();
  const words = hasCome() ? fateAfter : fate;
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
      <h3 class="group-title">{hasCome() ? changes.districtsAfter : changes.districts}</h3>
      <p class="note-soft">{changes.count}</p>
      {fates.map((one) => (
        <section key={one.code} class="plan-card" aria-label={words.title(one.code)}>
          <h4 class="fate-title">{one.code}</h4>
          <FateText fate={one} />
        </section>
      ))}
    </>
  );
}
