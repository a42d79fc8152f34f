import { allMessages } from '../answer/all-messages.ts';
import { HouseCard } from '../answer/house-card.tsx';
import { LinesChange } from '../answer/lines-change.tsx';
import { SenateCard } from '../answer/senate-card.tsx';
import { SingleSign } from '../answer/single-sign.tsx';
import { WhichTime } from '../answer/which-time.tsx';
import { lazyPart } from '../components/lazy-part.tsx';
import { DataTrouble } from '../data-state/data-trouble.tsx';
import { WaitingForData } from '../data-state/waiting-for-data.tsx';
import { AskMap } from '../map/ask-map.tsx';
import { PrintCard } from '../share/print-card.tsx';
import { ShareBar } from '../share/share-bar.tsx';
import { shareableDistrict } from '../share/share-district.ts';
import { shareWords } from '../share/share-words.ts';
import { offices, places, pocket } from '../state/answers.ts';
import { collectSeat, collectSenates, peopleDateOf } from '../state/collect-finding.ts';
import { doorstepWords } from '../state/doorstep-words.ts';
import { shownPlan } from '../state/plans.ts';
import { Unknown } from './unknown.tsx';

const DistrictInside = lazyPart(() => import('../atlas/district-inside.tsx'));

/** The page of one district on the lines that are shown: its names, its seat, whether its lines change. */
export default function DistrictScreen({ code }: { readonly code: string }) {
  const words = allMessages.value;
  const open = pocket.value;
  if (open === null) {
    return (
      <>
        <DataTrouble />
        <WaitingForData />
      </>
    );
  }
  const plan = shownPlan.value;
  const seat = collectSeat(
    { pocket: open, offices: offices.value, places: places.value },
    code,
    null,
    plan,
  );
  const district = open.getDistrict(code, { plan });
  if (seat === null || district === null) return <Unknown said={code} />;
  const peopleDate = peopleDateOf(open.manifest);
  const senates = collectSenates(open, [seat], plan);
  return (
    <>
      <div class="home home-answered screen-only">
        <div class="where">
          <WhichTime />
          <SingleSign district={district} />
          <LinesChange seats={[seat]} of={{ kind: 'district', code }} />
          {district.linesChange === 'no' && district.plan === open.manifest.plan ? (
            <p class="note-soft">{words.linesNote.same}</p>
          ) : null}
          <ShareBar
            what={shareableDistrict(words, shareWords(), seat, {
              peopleDate,
              plan: district.plan,
            })}
            prints
          />
        </div>
        <div class="who">
          <HouseCard seat={seat} peopleDate={peopleDate} />
          {senates.map((senate) => (
            <SenateCard
              key={senate.state}
              senate={senate}
              peopleDate={peopleDate}
              oneOfSeveral={false}
            />
          ))}
        </div>
        <div class="where">
          <AskMap
            hint={doorstepWords().map.tapHint}
            start={{ kind: 'district', code }}
            chosen={[code]}
            embedded
            fullPosition={code}
          />
          <DistrictInside open={open} code={code} />
          <dl class="facts">
            <dt>{words.district.geoid}</dt>
            <dd>{district.geoid}</dd>
            <dt>{words.district.ocdId}</dt>
            <dd>{district.ocdId}</dd>
          </dl>
        </div>
      </div>
      <PrintCard seat={seat} senates={senates} peopleDate={peopleDate} plan={district.plan} />
    </>
  );
}
