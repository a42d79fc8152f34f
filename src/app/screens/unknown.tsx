import { formatAddress } from '../routing/address.ts';
import { messages } from '../state/language.ts';

/** An address that leads nowhere, with a way on. */
export function Unknown({ said }: { readonly said: string | null }) {
  const { unknownAddress, frame } = messages.value;
  return (
    <div class="screen">
      <p>{said === null ? unknownAddress.text : unknownAddress.district(said)}</p>
      <p>
        <a class="button button-strong" href={formatAddress({ screen: 'home', zip: null })}>
          {frame.home}
        </a>
      </p>
    </div>
  );
}
