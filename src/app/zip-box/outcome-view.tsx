import { useEffect } from 'preact/hooks';
import { lazyPart } from '../components/lazy-part.tsx';
import { WaitingForData } from '../data-state/waiting-for-data.tsx';
import type { Outcome } from '../state/outcome.ts';
import { UnknownZipNote } from './unknown-zip-note.tsx';
import { Welcome } from './welcome.tsx';

const loadFound = () => import('../answer/found.tsx');
const Found = lazyPart(loadFound);

const TypedText = lazyPart(() => import('../search/typed-text.tsx'));

/** What stands under the ZIP box. */
export function OutcomeView({ outcome }: { readonly outcome: Outcome }) {
  const { kind } = outcome;
  useEffect(() => {
    // With the first digit: by the fifth, what shows the answer is here. A failure shows then.
    if (kind === 'beginning' || kind === 'waiting') loadFound().catch(() => {});
  }, [kind]);
  switch (outcome.kind) {
    case 'nothing':
    case 'beginning':
      return <Welcome />;
    case 'waiting':
      return <WaitingForData />;
    case 'words':
    case 'misread':
      return <TypedText outcome={outcome} />;
    case 'unknown':
      return <UnknownZipNote answer={outcome.answer} dataDate={outcome.dataDate} />;
    case 'found':
      return <Found finding={outcome.finding} />;
  }
}
