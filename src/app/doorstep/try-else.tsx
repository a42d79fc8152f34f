import { Icon } from '../components/icon.tsx';
import { formatAddress } from '../routing/address.ts';
import { doorstepWords } from '../state/doorstep-words.ts';

interface Props {
  /** Measures anew; none where no receiver was asked. */
  readonly onAgain?: (() => void) | undefined;
}

/** What works all the same where a position gives no answer. */
export function TryElse({ onAgain }: Props) {
  const words = doorstepWords();
  return (
    <p class="actions">
      <a class="button button-strong" href={formatAddress({ screen: 'home', zip: null })}>
        {words.tryZip}
      </a>
      {onAgain === undefined ? null : (
        <button type="button" class="button" onClick={onAgain}>
          <Icon name="here" />
          {words.again}
        </button>
      )}
    </p>
  );
}
