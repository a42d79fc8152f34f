import type { PocketDistrict } from '../../lib/index.ts';
import { stateName } from '../messages/state-name.ts';
import { formatAddress } from '../routing/address.ts';
import { areaAddress } from '../search/hit-address.ts';
import { searchWords } from '../search/words.ts';
import { messages } from '../state/language.ts';
import { areaLabel } from './area-label.ts';
import { DistrictRows } from './district-rows.tsx';
import { LinkList } from './link-list.tsx';
import { useAnswer } from './use-answer.ts';
import { useNeighbors } from './use-neighbors.ts';
import { zipLink } from './zip-link.tsx';
import './atlas.css';

interface Props {
  readonly open: PocketDistrict;
  readonly code: string;
}

/** What is in a district and what lies around it. */
export default function DistrictInside({ open, code }: Props) {
  const words = searchWords();
  const asked = useAnswer(open, 'district', { code });
  const neighbors = useNeighbors(open, code);
  const state = code.slice(0, 2);
  return (
    <section class="inside">
      <h2 class="inside-title">{words.district.inside}</h2>
      {asked.kind === 'answered' ? (
        <>
          <LinkList
            title={words.district.zipsWhole(
              asked.answer.zips.filter(({ whole }) => whole).length,
              asked.answer.zips.filter(({ whole }) => !whole).length,
            )}
            open={false}
            links={asked.answer.zips.map(({ zip, whole }) =>
              zipLink(zip, whole ? null : words.district.part),
            )}
          />
          {(['place', 'county'] as const).map((kind) => {
            const areas = kind === 'place' ? asked.answer.places : asked.answer.counties;
            if (areas.length === 0) return null;
            const title = kind === 'place' ? words.district.places : words.district.counties;
            return (
              <LinkList
                key={kind}
                title={title(areas.length)}
                open={false}
                links={areas.map((area) => ({
                  href: areaAddress(kind, area),
                  text: areaLabel(kind, area),
                }))}
              />
            );
          })}
          <p class="note-soft">{words.district.estimated}</p>
        </>
      ) : (
        <p class={asked.kind === 'opening' ? 'note-soft appears-late' : 'note-soft'}>
          {words[asked.kind]}
        </p>
      )}
      {neighbors === null ? null : (
        <>
          <h2 class="inside-title">{words.district.neighbors}</h2>
          {neighbors.length === 0 ? (
            <p class="note-soft">{words.district.noNeighbors}</p>
          ) : (
            <DistrictRows open={open} codes={neighbors} />
          )}
        </>
      )}
      <p>
        <a href={formatAddress({ screen: 'page', kind: 'state', name: state })}>
          {words.page.inState(stateName(messages.value, state))}
        </a>
      </p>
    </section>
  );
}
