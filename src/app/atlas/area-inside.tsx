import type { AreaFacts } from '../../core/search/area-facts.ts';
import { stateName } from '../messages/state-name.ts';
import { formatAddress } from '../routing/address.ts';
import { areaAddress } from '../search/hit-address.ts';
import { searchWords } from '../search/words.ts';
import { messages } from '../state/language.ts';
import { areaLabel } from './area-label.ts';
import { LinkList } from './link-list.tsx';
import { zipLink } from './zip-link.tsx';

/** So few are shown without asking. */
const SHOWN_AT_ONCE = 12;

/** What is in a place or a county: its ZIPs, its counties or places. */
export function AreaInside({ facts }: { readonly facts: AreaFacts }) {
  const { page } = searchWords();
  const other = facts.kind === 'place' ? 'county' : 'place';
  return (
    <section class="inside">
      <LinkList
        title={page.zipsOf(facts.zips.length)}
        open={facts.zips.length <= SHOWN_AT_ONCE}
        links={facts.zips.map((zip) => zipLink(zip))}
      />
      {facts.others.length === 0 ? null : (
        <LinkList
          title={other === 'county' ? page.countiesOf : page.placesOf}
          open={facts.others.length <= SHOWN_AT_ONCE}
          links={facts.others.map((area) => ({
            href: areaAddress(other, area),
            text: areaLabel(other, area),
          }))}
        />
      )}
      <p>
        <a href={formatAddress({ screen: 'page', kind: 'state', name: facts.state })}>
          {page.inState(stateName(messages.value, facts.state))}
        </a>
      </p>
    </section>
  );
}
