import type { ComponentChildren } from 'preact';
import { allMessages } from '../answer/all-messages.ts';
import { DistrictSign } from '../answer/district-sign.tsx';
import { whoShort } from '../answer/who-short.ts';
import { districtName } from '../messages/district-label.ts';
import { doorstepWords } from '../state/doorstep-words.ts';
import type { PointFinding } from './point-finding.ts';

interface Props {
  readonly finding: PointFinding;
  readonly place: ComponentChildren;
}

/** The sign of a spot near a line: every district in reach, the one on this side first. */
export function NearLineSign({ finding, place }: Props) {
  const words = allMessages.value;
  const own = doorstepWords();
  const { seats, answer } = finding;
  // A position that is less exact than the line is near may be on any side of it.
  const sideIsKnown = (answer.accuracyMeters ?? 0) <= (answer.distanceMeters ?? 0);
  const distanceOf = (code: string) =>
    answer.districts.find((district) => district.code === code)?.distanceMeters ?? 0;
  const sideOf = (code: string, index: number) => {
    if (!sideIsKnown) return own.inReach;
    if (index === 0) return own.youAreIn;
    return `${own.beyond}: ${own.distance(distanceOf(code))}`;
  };
  return (
    <div class="sign appears">
      <div class="sign-plate">
        <div class="sign-face">
          <h2 class="sign-care">
            {seats.length > 2 ? own.nearLinePlateMany(seats.length) : own.nearLinePlate}
          </h2>
          <div class="sign-body">
            {place}
            <ul class="sign-rows">
              {seats.map(({ district, seat }, index) => (
                <li key={district.code} class="sign-row">
                  <div>
                    <span class="sign-likeliest">{sideOf(district.code, index)}</span>
                    <DistrictSign name={districtName(words, district)} withState />
                  </div>
                  <span class="sign-row-code">{district.code}</span>
                  {seat === null ? null : <span class="sign-row-who">{whoShort(words, seat)}</span>}
                </li>
              ))}
            </ul>
          </div>
        </div>
      </div>
    </div>
  );
}
