import type { MapBox } from '../../map/map-lines.ts';
import type { MapStore } from '../../map/map-store.ts';
import { doorstepWords } from '../state/doorstep-words.ts';

/** The mainland: Alaska and the islands are a jump away. */
export const MAINLAND: MapBox = [-125, -57.5, -66.5, -26];

/** What lies together on the map and far from the mainland. */
const JUMPS = {
  alaska: ['AK'],
  hawaii: ['HI'],
  marianas: ['GU', 'MP'],
  samoa: ['AS'],
  caribbean: ['PR', 'VI'],
} as const;

interface Props {
  readonly store: MapStore;
  readonly onJump: (box: MapBox) => void;
}

/** Buttons to the parts of the nation that its map opens without. */
export function MapJumps({ store, onJump }: Props) {
  const words = doorstepWords().map;
  const jumps = Object.entries(JUMPS).flatMap(([key, states]) => {
    const box = store.boxOfStates(states);
    return box === null ? [] : [{ name: words.jumps[key as keyof typeof JUMPS], box }];
  });
  return (
    <nav class="map-jumps" aria-label={words.jumpTo}>
      {[{ name: words.jumps.mainland, box: MAINLAND }, ...jumps].map(({ name, box }) => (
        <button key={name} type="button" class="button" onClick={() => onJump(box)}>
          {name}
        </button>
      ))}
    </nav>
  );
}
