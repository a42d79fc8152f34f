import type { PocketDistrict } from '../../lib/index.ts';
import { stateByCode } from '../../shared/states.ts';
import { SenateCard } from '../answer/senate-card.tsx';
import { WhichTime } from '../answer/which-time.tsx';
import { AskMap } from '../map/ask-map.tsx';
import { stateName } from '../messages/state-name.ts';
import { searchWords } from '../search/words.ts';
import { offices, places } from '../state/answers.ts';
import { collectSeat, collectSenates, peopleDateOf } from '../state/collect-finding.ts';
import { doorstepWords } from '../state/doorstep-words.ts';
import { messages } from '../state/language.ts';
import { shownPlan } from '../state/plans.ts';
import { DistrictRows } from './district-rows.tsx';
import { NoPage } from './no-page.tsx';
import { SharePage } from './share-page.tsx';
import { stateAround, stateDistricts } from './state-districts.ts';
import { DelegationNote, isAllElected, StateLines } from './state-lines.tsx';
import { useTitle } from './use-title.ts';

/** The page of a state: its delegation in the House, its senators, its map. */
export function StatePage({
  open,
  code,
}: {
  readonly open: PocketDistrict;
  readonly code: string;
}) {
  const words = searchWords();
  if (stateByCode(code) === null) {
    const short = /^[A-Z]{2}$/.test(code);
    return <NoPage text={short ? words.state.none(code) : words.page.nothingText(code)} />;
  }
  return <State open={open} code={code} />;
}

function State({ open, code }: { readonly open: PocketDistrict; readonly code: string }) {
  const words = searchWords();
  const name = stateName(messages.value, code);
  useTitle(name);
  const plan = shownPlan.value;
  const districts = stateDistricts(open, code, plan);
  const codes = districts.map((district) => district.code);
  const opened = { pocket: open, offices: offices.value, places: places.value };
  const seats = codes
    .map((each) => collectSeat(opened, each, null, plan))
    .filter((seat) => seat !== null);
  const role = districts[0]?.role ?? 'delegate';
  return (
    <div class="home home-answered">
      <div class="where">
        <WhichTime />
        <div class="sign appears">
          <p class="sign-tab">{code}</p>
          <div class="sign-plate">
            <div class="sign-face">
              <div class="sign-body">
                <h2>
                  <span class="sign-state">{name}</span>
                  <span class="area-count">
                    {role === 'representative'
                      ? words.state.districts(codes.length)
                      : role === 'delegate'
                        ? words.state.delegate
                        : words.state.commissioner}
                  </span>
                </h2>
              </div>
            </div>
          </div>
        </div>
        <StateLines open={open} name={name} seats={seats} />
        <SharePage
          open={open}
          name={name}
          address={{ screen: 'page', kind: 'state', name: code }}
          seats={seats}
          plan={plan}
        />
      </div>
      <div class="who">
        <section class="recents">
          <h2 class="recents-title">{words.state.delegation}</h2>
          <DelegationNote open={open} seats={seats} />
          <DistrictRows open={open} codes={codes} nobody={isAllElected(seats)} />
        </section>
        {collectSenates(open, seats, plan).map((senate) => (
          <SenateCard
            key={senate.state}
            senate={senate}
            peopleDate={peopleDateOf(open.manifest)}
            oneOfSeveral={false}
          />
        ))}
      </div>
      <div class="where">
        <AskMap
          hint={doorstepWords().map.tapHint}
          start={stateAround(districts)}
          chosen={[]}
          embedded
          fullPosition={codes[0] ?? null}
        />
      </div>
    </div>
  );
}
