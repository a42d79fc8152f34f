import { districtName } from '../messages/district-label.ts';
import { stateName } from '../messages/state-name.ts';
import type { SeatFinding, ZipFinding } from '../state/finding.ts';
import { allMessages } from './all-messages.ts';
import { DistrictSign } from './district-sign.tsx';
import { SignPlace } from './sign-place.tsx';
import { whoShort } from './who-short.ts';

// A PO box of a large city has up to ten candidates: more rows than these would be a list, no sign.
const MOST_ROWS = 4;
const FEW_ROWS = 3;

/** The sign of a ZIP in several districts: all of them, likeliest first. */
export function SeveralDistricts({ finding }: { readonly finding: ZipFinding }) {
  const words = allMessages.value;
  const { answer, place, seats } = finding;
  const rows = seats.length > MOST_ROWS ? seats.slice(0, FEW_ROWS) : seats;
  const others = seats.slice(rows.length);
  const [state] = answer.states;
  const oneState = answer.states.length === 1 && state !== undefined;
  return (
    <div class="sign appears">
      <div class="sign-plate">
        <div class="sign-face">
          <h2 class="sign-care">
            {answer.split
              ? words.split.plate(seats.length)
              : words.estimate.platePlural(seats.length)}
          </h2>
          <div class="sign-body">
            <SignPlace zip={answer.zip} place={place} withState={false} />
            {oneState ? <p class="sign-state">{stateName(words, state)}</p> : null}
            <ul class="sign-rows">
              {rows.map((seat, index) => (
                <Row
                  key={seat.district.code}
                  seat={seat}
                  first={index === 0}
                  withState={!oneState}
                />
              ))}
            </ul>
            {others.length === 0 ? null : (
              <div class="sign-others">
                <p>{words.split.more(others.length)}</p>
                <ul class="sign-codes">
                  {others.map(({ district }) => (
                    <li key={district.code} class="sign-row-code">
                      {district.code}
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </div>
        </div>
      </div>
    </div>
  );
}

function Row(props: { seat: SeatFinding; first: boolean; withState: boolean }) {
  const words = allMessages.value;
  const { district, seat } = props.seat;
  return (
    <li class="sign-row">
      <div>
        {props.first ? <span class="sign-likeliest">{words.split.likeliest}</span> : null}
        <DistrictSign name={districtName(words, district)} withState={props.withState} />
      </div>
      <span class="sign-row-code">{district.code}</span>
      {seat === null ? null : <span class="sign-row-who">{whoShort(words, seat)}</span>}
    </li>
  );
}
