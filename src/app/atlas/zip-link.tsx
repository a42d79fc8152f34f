import { SpokenZip } from '../components/spoken-zip.tsx';
import { formatAddress } from '../routing/address.ts';
import type { ListedLink } from './link-list.tsx';

/** The way to the answer of a ZIP; `note` stands behind it. */
export function zipLink(zip: string, note: string | null = null): ListedLink {
  return {
    href: formatAddress({ screen: 'home', zip }),
    text: (
      <>
        <SpokenZip zip={zip} />
        {note === null ? null : <span class="note-soft">&nbsp;{note}</span>}
      </>
    ),
  };
}
