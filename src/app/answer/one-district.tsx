import { districtName } from '../messages/district-label.ts';
import type { SeatFinding, ZipFinding } from '../state/finding.ts';
import { messages } from '../state/language.ts';
import { DistrictSign } from './district-sign.tsx';
import { SignPlace } from './sign-place.tsx';

/** The sign of a ZIP in one district: the biggest thing on the screen. */
export function OneDistrict(props: { readonly finding: ZipFinding; readonly seat: SeatFinding }) {
  const words = messages.value;
  const { answer, place } = props.finding;
  const { district } = props.seat;
  return (
    <div class="sign appears">
      <p class="sign-tab">{district.code}</p>
      <div class="sign-plate">
        <div class="sign-face">
          <div class="sign-body">
            <SignPlace zip={answer.zip} place={place} withState={false} />
            <h2>
              <DistrictSign name={districtName(words, district)} withState />
            </h2>
          </div>
          {answer.estimated ? <p class="sign-care">{words.estimate.plate}</p> : null}
        </div>
      </div>
    </div>
  );
}
