import type { PlacedCode } from '../../core/parse-position.ts';
import { formatAddress } from '../routing/address.ts';
import { doorstepWords } from '../state/doorstep-words.ts';
import { spotPosition } from './spot-text.ts';

/** So many fit on a phone beside the keyboard. */
const SHOWN = 6;

/** A short plus code stands before a name that several places have: the person says which. */
export function WhichPlace({ candidates }: { readonly candidates: readonly PlacedCode[] }) {
  const words = doorstepWords();
  const name = candidates[0]?.place.replace(/, [A-Z]{2}$/, '') ?? '';
  const more = candidates.length - SHOWN;
  return (
    <section class="notice notice-care">
      <p class="notice-title">{words.whichPlace(name)}</p>
      <p class="actions">
        {candidates.slice(0, SHOWN).map((candidate) => (
          <a
            key={candidate.place}
            class="button"
            href={formatAddress({ screen: 'at', position: spotPosition(candidate) })}
          >
            {candidate.place}
          </a>
        ))}
      </p>
      {more > 0 ? <p>{words.morePlaces(more)}</p> : null}
    </section>
  );
}
