import { SpokenZip } from '../components/spoken-zip.tsx';
import { formatAddress } from '../routing/address.ts';
import type { ZipFinding } from '../state/finding.ts';
import { messages } from '../state/language.ts';
import { recents } from '../state/recents.ts';

const SHOWN = 5;
const SHOWN_CODES = 3;

/** The last answers of this device, one tap away. */
export function RecentList() {
  if (recents.value.length === 0) return null;
  return (
    <section class="recents">
      <h2 class="recents-title">{messages.value.welcome.recent}</h2>
      <ul class="recents-list">
        {recents.value.slice(0, SHOWN).map((finding) => (
          <li key={finding.answer.zip}>
            <RecentRow finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RecentRow({ finding }: { readonly finding: ZipFinding }) {
  const { answer, place } = finding;
  const codes = answer.districts.slice(0, SHOWN_CODES).map(({ code }) => code);
  const more = answer.districts.length > SHOWN_CODES ? ' …' : '';
  return (
    <a class="recent" href={formatAddress({ screen: 'home', zip: answer.zip })}>
      <span class="recent-zip">
        <SpokenZip zip={answer.zip} />
      </span>
      <span class="recent-place">{place?.place}</span>
      <span class="recent-codes">
        {codes.length === 0 ? messages.value.noDistrict : codes.join(' ') + more}
      </span>
    </a>
  );
}
