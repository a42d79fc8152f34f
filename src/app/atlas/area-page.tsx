import { useEffect } from 'preact/hooks';
import type { AreaFacts } from '../../core/search/area-facts.ts';
import { nameKey } from '../../core/search/search-words.ts';
import type { PocketDistrict } from '../../lib/index.ts';
import { allMessages } from '../answer/all-messages.ts';
import { LinesChange } from '../answer/lines-change.tsx';
import { WhichTime } from '../answer/which-time.tsx';
import { WhoSits } from '../answer/who-sits.tsx';
import { AskMap } from '../map/ask-map.tsx';
import { countyName } from '../messages/county-name.ts';
import { stateName } from '../messages/state-name.ts';
import { replaceAddress } from '../routing/router.ts';
import { searchWords } from '../search/words.ts';
import { offices, places } from '../state/answers.ts';
import { collectSeat, collectSenates, peopleDateOf } from '../state/collect-finding.ts';
import { doorstepWords } from '../state/doorstep-words.ts';
import { shownPlan } from '../state/plans.ts';
import { AreaInside } from './area-inside.tsx';
import { AreaSign } from './area-sign.tsx';
import { splitName } from './name-in-address.ts';
import { NamedByAddress } from './named-by-address.tsx';
import { NoPage } from './no-page.tsx';
import { SharePage } from './share-page.tsx';
import { useAnswer } from './use-answer.ts';
import { useTitle } from './use-title.ts';

interface Props {
  readonly open: PocketDistrict;
  readonly kind: 'place' | 'county';
  /** `MN/saint-paul`, or the name as it is written. */
  readonly name: string;
}

/** The page of a place or a county: the districts of its ZIPs, who sits for them, what is in it. */
export function AreaPage({ open, kind, name }: Props) {
  const words = searchWords();
  const [state, said] = splitName(name);
  const address = `${state.toUpperCase()}/${nameKey(said)}`;
  // However the name was written: one page has one address.
  useEffect(() => {
    if (said !== '') replaceAddress({ screen: 'page', kind, name: address });
  }, [kind, said, address]);
  const asked = useAnswer(open, 'area', { kind, state, name: said });
  if (asked.kind !== 'answered') {
    return (
      <NamedByAddress kind={kind} name={name}>
        <p class={asked.kind === 'opening' ? 'note-soft appears-late' : 'note-soft'}>
          {words[asked.kind]}
        </p>
      </NamedByAddress>
    );
  }
  if (asked.answer === null) return <NoPage text={words.page.nothingText(said || name)} />;
  return <Area open={open} facts={asked.answer} />;
}

/** So that a village has its surroundings on the map, and a county all of itself. */
const LEAST_RADIUS_METERS = 5_000;
const AND_MORE = 1.2;
/** Where all stands out, nothing does. */
const MOST_CHOSEN = 6;

function Area({ open, facts }: { readonly open: PocketDistrict; readonly facts: AreaFacts }) {
  const words = searchWords();
  const all = allMessages.value;
  const plan = shownPlan.value;
  const { kind, name, state, districts, around } = facts;
  const called = kind === 'county' ? countyName(all, name, state) : name;
  const title = `${called}, ${stateName(all, state)}`;
  useTitle(title);
  const address = { screen: 'page', kind, name: `${state}/${facts.key}` } as const;
  const opened = { pocket: open, offices: offices.value, places: places.value };
  const codes = districts.map(({ code }) => code);
  const seats = codes
    .map((code) => collectSeat(opened, code, around?.point ?? null, plan))
    .filter((seat) => seat !== null);
  const senates = collectSenates(open, seats, plan);
  const peopleDate = peopleDateOf(open.manifest);
  return (
    <div class="home home-answered">
      <div class="where">
        <WhichTime />
        <AreaSign facts={facts} called={called} />
        <div class="note">
          {districts.length > 1 ? <p>{words.page.whichOne}</p> : null}
          <p class="note-soft">
            {districts.length === 0
              ? words.page.noDistricts
              : words.page.estimated(facts.countedZips)}
          </p>
        </div>
        <SharePage open={open} name={title} address={address} seats={seats} plan={plan} />
        <LinesChange seats={seats} />
      </div>
      <div class="who">
        <WhoSits seats={seats} senates={senates} peopleDate={peopleDate} />
      </div>
      <div class="where">
        {around === null ? null : (
          <AskMap
            hint={doorstepWords().map.tapHint}
            start={{
              kind: 'around',
              point: around.point,
              radiusMeters: Math.max(LEAST_RADIUS_METERS, around.radiusMeters * AND_MORE),
            }}
            chosen={codes.length > MOST_CHOSEN ? [] : codes}
            embedded
            fullPosition={codes[0] ?? null}
          />
        )}
        <AreaInside facts={facts} />
      </div>
    </div>
  );
}
