import { useEffect, useState } from 'preact/hooks';
import { toMap, unitsPerMeter } from '../../map/map-frame.ts';
import { type MapPlaces, mapPlaces } from '../../map/map-places.ts';
import { places } from '../state/answers.ts';
import { doorstepWords } from '../state/doorstep-words.ts';
import type { Spot } from './point-finding.ts';
import { pointText } from './spot-text.ts';

interface Props {
  readonly spot: Spot;
  /** Whether it is where the device is, or a spot that somebody named. */
  readonly isHere: boolean;
}

/** A place farther away than this says nothing about where one is. */
const NEAR_METERS = 25_000;

/** The line on top of a spot's sign: whose position, how exact, and near which place. */
export function SpotLine({ spot, isHere }: Props) {
  const words = doorstepWords();
  const [gathered, setGathered] = useState<MapPlaces | null>(null);
  const placesHere = places.value;
  useEffect(() => {
    if (placesHere !== null) void mapPlaces(placesHere).then(setGathered);
  }, [placesHere]);
  const near = gathered === null ? null : nearestName(gathered, spot);
  return (
    <p class="sign-place">
      <b>{isHere ? words.here : words.there}</b>{' '}
      {spot.accuracyMeters === null ? (
        <span class="sign-part">{pointText(spot.point)}</span>
      ) : (
        <span class="sign-part">{words.within(spot.accuracyMeters)}</span>
      )}
      {near === null ? null : (
        <>
          <br />
          <span class="sign-part">{words.nearPlace(near)}</span>
        </>
      )}
    </p>
  );
}

function nearestName({ names, xs, ys }: MapPlaces, { point }: Spot): string | null {
  const { x, y } = toMap(point);
  let best = -1;
  let least = (NEAR_METERS * unitsPerMeter(point.lat)) ** 2;
  for (let i = 0; i < names.length; i++) {
    const squared = ((xs[i] as number) - x) ** 2 + ((ys[i] as number) - y) ** 2;
    if (squared < least) {
      least = squared;
      best = i;
    }
  }
  return names[best] ?? null;
}
