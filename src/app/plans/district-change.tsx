import { useEffect, useState } from 'preact/hooks';
import type { DistrictFate } from '../../lib/index.ts';
import { stateName } from '../messages/state-name.ts';
import { formatAddress } from '../routing/address.ts';
import { pocket } from '../state/answers.ts';
import { messages } from '../state/language.ts';
import { FateText } from './fate-text.tsx';
import { hasCome } from './has-come.ts';
import { plansWords } from './plans-words.ts';

/** What becomes of a district, on its own page. */
export function DistrictChange({ code }: { readonly code: string }) {
  const words = plansWords();
  const fate = useFate(code);
  if (fate === null) return null;
  const state = code.slice(0, 2);
  return (
    <section class="plan-card" aria-labelledby="fate-title">
      <h3 id="fate-title" class="card-eyebrow">
        {(hasCome() ? words.fateAfter : words.fate).title(code)}
      </h3>
      <FateText fate={fate} />
      <p class="note-soft">{words.changes.count}</p>
      <a class="data-link" href={formatAddress({ screen: 'changes', state })}>
        {words.more(stateName(messages.value, state))}
      </a>
    </section>
  );
}

function useFate(code: string): DistrictFate | null {
  const open = pocket.value;
  const [fate, setFate] = useState<DistrictFate | null>(null);
  useEffect(() => {
    let late = false;
    void open?.fateOf(code).then(
      (found) => {
        if (!late) setFate(found);
      },
      () => undefined,
    );
    return () => {
      late = true;
    };
  }, [open, code]);
  return fate;
}
