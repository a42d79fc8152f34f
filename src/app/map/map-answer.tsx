import { WholeCodes } from '../components/whole-codes.tsx';
import { certaintyText, districtsText } from '../doorstep/point-text.ts';
import { spotPosition } from '../doorstep/spot-text.ts';
import { formatAddress } from '../routing/address.ts';
import { doorstepWords } from '../state/doorstep-words.ts';
import { messages } from '../state/language.ts';
import type { TappedSpot } from './tapped-spot.ts';

/** How sure the answer to a tapped spot is, in words. */
export function certainty({ finding, aimMeters }: TappedSpot): string {
  return aimMeters === null ? doorstepWords().map.zoomFirst : certaintyText(finding);
}

/** The answer to a tapped spot, in short, and the way to the whole one. */
export function MapAnswer({ spot }: { readonly spot: TappedSpot }) {
  const words = doorstepWords();
  const { finding, aimMeters } = spot;
  const careful = finding.answer.status !== 'found' || aimMeters === null;
  const { point } = finding.answer;
  return (
    <div class={careful ? 'map-answer map-answer-care' : 'map-answer'}>
      <div>
        <p class="map-answer-name">{districtsText(finding)}</p>
        <p class="map-answer-how">
          <WholeCodes text={certainty(spot)} />
        </p>
      </div>
      {finding.seats.length === 0 ? <span>{messages.value.noDistrict}</span> : null}
      {finding.seats.length === 0 || aimMeters === null ? null : (
        <a
          class="button"
          href={formatAddress({
            screen: 'at',
            position: spotPosition({ point, accuracyMeters: aimMeters }),
          })}
        >
          {words.map.about}
        </a>
      )}
    </div>
  );
}
