import { lazyPart } from '../components/lazy-part.tsx';
import { NextFrame } from '../components/next-frame.tsx';
import type { ZipFinding } from '../state/finding.ts';
import { whenIdle } from '../state/when-idle.ts';
import { allMessages } from './all-messages.ts';
import { LinesChange } from './lines-change.tsx';
import { NoDistrict } from './no-district.tsx';
import { PlanRibbon } from './plan-ribbon.tsx';
import { Receipt } from './receipt.tsx';
import { SeveralDistricts } from './several-districts.tsx';
import { SignPlace } from './sign-place.tsx';
import { SingleSign } from './single-sign.tsx';
import { WhoSits } from './who-sits.tsx';
import { ZipNote } from './zip-note.tsx';

const SplitMap = lazyPart(() => import('../map/split-map.tsx'));
// No byte of a first answer waits for what can be done with it.
const ZipShare = lazyPart(
  async () => {
    await whenIdle();
    return import('../share/zip-share.tsx');
  },
  () => null,
);

/** The whole answer to a ZIP that there is: where it lies, and who sits for it. */
export default function Found({ finding }: { readonly finding: ZipFinding }) {
  const { estimate } = allMessages.value;
  const { answer, seats, senates, peopleDate } = finding;
  const [first] = seats;
  return (
    <div class="answer">
      <div class="where">
        <PlanRibbon />
        {first === undefined ? (
          <NoDistrict finding={finding} />
        ) : seats.length === 1 ? (
          <SingleSign
            district={first.district}
            place={<SignPlace zip={answer.zip} place={finding.place} withState={false} />}
            care={answer.estimated ? estimate.plate : null}
          />
        ) : (
          <SeveralDistricts finding={finding} />
        )}
        <ZipNote finding={finding} />
        {seats.length > 1 ? <SplitMap finding={finding} /> : null}
        <LinesChange seats={seats} of={{ kind: 'zip', zip: answer.zip }} />
        <div class="share-place">
          <ZipShare finding={finding} />
        </div>
      </div>
      <div class="who">
        <WhoSits seats={seats} senates={senates} peopleDate={peopleDate} />
        <NextFrame>
          <Receipt finding={finding} />
        </NextFrame>
      </div>
    </div>
  );
}
