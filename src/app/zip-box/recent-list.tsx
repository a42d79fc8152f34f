import { SpokenZip } from '../components/spoken-zip.tsx';
import { formatAddress } from '../routing/address.ts';
import type { ZipFinding } from '../state/finding.ts';
import { messages } from '../state/language.ts';
import { recents } from '../state/recents.ts';

const SHOWN = 5;

/** The last answers of this device, one tap away. */
export function RecentList() {
  if (recents.value.length === 0) return null;
  return (
    <section class="recents">
      <h2 class="recents-title">{messages.value.welcome.recent}</h2>
      <RecentRows findings={recents.value.slice(0, SHOWN)} />
    </section>
  );
}

/** Earlier answers as rows that lead to them. */
export function RecentRows({ findings }: { readonly findings: readonly ZipFinding[] }) {
  return (
    <ul class="recents-list">
      {findings.map((finding) => (
        <li key={finding.answer.zip}>
          <RecentRow finding={finding} />
        </li>
      ))}
    </ul>
  );
}

function RecentRow({ finding }: { readonly finding: ZipFinding }) {
  const { answer, place } = finding;
  const [first, ...others] = answer.districts;
  return (
    <a class="recent" href={formatAddress({ screen: 'home', zip: answer.zip })}>
      <span class="recent-zip">
        <SpokenZip zip={answer.zip} />
      </span>
      <span class="recent-place">{place?.place}</span>
      <span class="recent-codes">
        {first === undefined ? messages.value.noDistrict : first.code}
        {others.length === 0 ? null : ` +${others.length}`}
      </span>
    </a>
  );
}
