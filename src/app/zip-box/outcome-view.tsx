import { Found } from '../answer/found.tsx';
import { messages } from '../state/language.ts';
import type { Outcome } from '../state/outcome.ts';
import { Misread } from './misread.tsx';
import { UnknownZipNote } from './unknown-zip-note.tsx';
import { Welcome } from './welcome.tsx';

/** What stands under the ZIP box. */
export function OutcomeView({ outcome }: { readonly outcome: Outcome }) {
  const { data } = messages.value;
  switch (outcome.kind) {
    case 'nothing':
    case 'beginning':
      return <Welcome />;
    case 'waiting':
      return <p>{data.waitingZip}</p>;
    case 'misread':
      return <Misread reason={outcome.reason} suggestion={outcome.suggestion} />;
    case 'unknown':
      return <UnknownZipNote answer={outcome.answer} dataDate={outcome.dataDate} />;
    case 'found':
      return <Found finding={outcome.finding} />;
  }
}
