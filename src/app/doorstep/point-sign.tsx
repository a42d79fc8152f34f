import { SingleSign } from '../answer/single-sign.tsx';
import type { DoorstepMessages } from '../messages/doorstep/en.ts';
import { doorstepWords } from '../state/doorstep-words.ts';
import { messages } from '../state/language.ts';
import { NearLineSign } from './near-line-sign.tsx';
import type { PointFinding } from './point-finding.ts';
import { SpotLine } from './spot-line.tsx';

interface Props {
  readonly finding: PointFinding;
  readonly isHere: boolean;
}

/** The answer to a spot as large as it will go. */
export function PointSign({ finding, isHere }: Props) {
  const words = doorstepWords();
  const { answer, seats } = finding;
  const spot = { point: answer.point, accuracyMeters: answer.accuracyMeters };
  const place = <SpotLine spot={spot} isHere={isHere} />;
  const [first] = seats;
  if (answer.status === 'near-line' && seats.length > 1) {
    return <NearLineSign finding={finding} place={place} />;
  }
  if (first !== undefined) {
    return (
      <SingleSign district={first.district} place={place} care={careOf(answer.status, words)} />
    );
  }
  return (
    <div class="sign sign-plain appears">
      <div class="sign-plate">
        <div class="sign-face">
          <div class="sign-body">
            {place}
            <h2>
              <span class="sign-state">{words.outsideTitle}</span>
              <span class="sign-words">{messages.value.noDistrict}</span>
            </h2>
          </div>
        </div>
      </div>
    </div>
  );
}

function careOf(status: PointFinding['answer']['status'], words: DoorstepMessages): string | null {
  if (status === 'nearest') return words.atSeaPlate;
  return status === 'near-line' ? words.nearBorderPlate : null;
}
