import type { ComponentChildren } from 'preact';
import { districtName } from '../messages/district-label.ts';
import type { SeatFinding } from '../state/finding.ts';
import { messages } from '../state/language.ts';
import { DistrictSign } from './district-sign.tsx';

interface Props {
  readonly district: SeatFinding['district'];
  /** The line on top: where this is. */
  readonly place?: ComponentChildren;
  /** The yellow panel at the bottom: what asks for care. */
  readonly care?: string | null;
}

/** The sign of one district, with its code as the tab that a guide sign has for its exit. */
export function SingleSign({ district, place, care = null }: Props) {
  const words = messages.value;
  return (
    <div class="sign appears">
      <p class="sign-tab">{district.code}</p>
      <div class="sign-plate">
        <div class="sign-face">
          <div class="sign-body">
            {place}
            <h2>
              <DistrictSign name={districtName(words, district)} withState />
            </h2>
            <p class="sign-caption" aria-hidden="true">
              {words.district.caption}
            </p>
          </div>
          {care === null ? null : <p class="sign-care">{care}</p>}
        </div>
      </div>
    </div>
  );
}
