import { useEffect } from 'preact/hooks';
import { lazyPart } from '../components/lazy-part.tsx';
import { WaitingForData } from '../data-state/waiting-for-data.tsx';
import { zipText } from '../state/look-up.ts';
import type { Outcome } from '../state/outcome.ts';
import { UnknownZipNote } from './unknown-zip-note.tsx';
import { Welcome } from './welcome.tsx';

const loadFound = () => import('../answer/found.tsx');
const Found = lazyPart(loadFound);

const TypedPosition = lazyPart(() => import('../doorstep/typed-position.tsx'));

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
    case 'misread':
      return (
        <TypedPosition
          text={zipText.value}
          reason={outcome.reason}
          suggestion={outcome.suggestion}
        />
      );
    case 'unknown':
      return <UnknownZipNote answer={outcome.answer} dataDate={outcome.dataDate} />;
    case 'found':
      return <Found finding={outcome.finding} />;
  }
}
