import { doorstepWords } from '../state/doorstep-words.ts';
import { browserFamily } from './browser-family.ts';
import type { FixFailure } from './geolocation.ts';
import { TryElse } from './try-else.tsx';

interface Props {
  readonly failure: FixFailure;
  readonly onAgain: () => void;
}

/** Why there is no position, how to undo it in this browser, and what works all the same. */
export function WhereTrouble({ failure, onAgain }: Props) {
  const words = doorstepWords();
  const { title, text } = words.trouble[failure];
  const steps =
    failure === 'refused'
      ? words.undo[browserFamily(navigator.userAgent, navigator.maxTouchPoints)]
      : [];
  return (
    <section class="notice notice-care" role="alert">
      <h2 class="notice-title">{title}</h2>
      <p>{text}</p>
      {steps.length === 0 ? null : (
        <ol class="undo-steps">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      <TryElse onAgain={failure === 'unsupported' ? undefined : onAgain} />
    </section>
  );
}
