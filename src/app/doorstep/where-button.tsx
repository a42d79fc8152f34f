import { Icon } from '../components/icon.tsx';
import { formatAddress } from '../routing/address.ts';
import { messages } from '../state/language.ts';
import { press } from './pressed.ts';

/**
 * Under the box and not beside it, where it would look like what sends the box off. One press asks for
 * the position and leads to the answer there.
 */
export function WhereButton() {
  return (
    <a class="button where-button" href={formatAddress({ screen: 'here' })} onClick={press}>
      <Icon name="here" />
      {messages.value.where.ask}
    </a>
  );
}
