import { useEffect } from 'preact/hooks';
import { lazyPart } from '../components/lazy-part.tsx';
import { WaitingForData } from '../data-state/waiting-for-data.tsx';
import { extrasWanted } from '../state/extras.ts';
import type { Outcome } from '../state/outcome.ts';
import { Welcome } from './welcome.tsx';

/** What draws an answer. */
export const Found = lazyPart(() => import('../answer/found.tsx'));

const loadTyped = () => import('../search/typed-text.tsx');
const TypedText = lazyPart(loadTyped);
const ByGeoid = lazyPart(
  async () => ({ default: (await loadTyped()).ByGeoid }),
  () => null,
);

const UnknownZipNote = lazyPart(() => import('./unknown-zip-note.tsx'));

/** What stands under the ZIP box. */
export function OutcomeView({ outcome }: { readonly outcome: Outcome }) {
  const { kind } = outcome;
  useEffect(() => {
    // With the first digit: by the fifth, what shows the answer is here.
    if (kind === 'beginning') void Found.bring();
  }, [kind]);
  switch (outcome.kind) {
    case 'nothing':
      return <Welcome />;
    case 'beginning':
      return (
        <>
          {outcome.missing === 1 && extrasWanted.value ? <ByGeoid /> : null}
          <Welcome />
        </>
      );
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
