import { findPlaces } from '../../core/find-place.ts';
import { parsePosition } from '../../core/parse-position.ts';
import { DataTrouble } from '../data-state/data-trouble.tsx';
import { WaitingForData } from '../data-state/waiting-for-data.tsx';
import { places, pocket } from '../state/answers.ts';
import { PointMisread } from './point-misread.tsx';
import { SpotAnswer } from './spot-answer.tsx';
import { splitPosition } from './spot-text.ts';
import { TryElse } from './try-else.tsx';
import './doorstep.css';

/** The answer at a position that an address or a person names. */
export default function At({ position }: { readonly position: string }) {
  if (pocket.value === null) {
    return (
      <>
        <DataTrouble />
        <WaitingForData />
      </>
    );
  }
  const { text, accuracyMeters } = splitPosition(position);
  const parsed = parsePosition(text, { placesNamed: (name) => findPlaces(places.value, name) });
  if (!parsed.ok) {
    return (
      <PointMisread {...parsed}>
        <TryElse />
      </PointMisread>
    );
  }
  return (
    <div class="home home-answered">
      <SpotAnswer
        spot={{ point: parsed.point, accuracyMeters: accuracyMeters ?? parsed.accuracyMeters }}
        isHere={false}
      />
    </div>
  );
}
