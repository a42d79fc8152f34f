import { useState } from 'preact/hooks';
import { formatAddress } from '../routing/address.ts';
import { doorstepWords } from '../state/doorstep-words.ts';

/** What a map shows as a list of links; made when it is opened, as it may be of the whole nation. */
export function MapList({ codes }: { readonly codes: readonly string[] }) {
  const { map } = doorstepWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{map.list}</summary>
      {codes.length === 0 ? <p>{map.none}</p> : null}
      <ul class="map-list">
        {(isOpen ? codes : []).map((code) => (
          <li key={code}>
            <a href={formatAddress({ screen: 'district', code })}>{code}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
