import { spotPosition } from '../doorstep/spot-text.ts';
import { doorstepWords } from '../state/doorstep-words.ts';
import type { ZipFinding } from '../state/finding.ts';
import { AskMap } from './ask-map.tsx';
import type { MapStart } from './map-view.tsx';

/** About what most ZIP areas measure across; a rural one is larger and a pinch away. */
const RADIUS_METERS = 7_000;

/** The map in the answer of a ZIP in several districts: whoever lives there taps the block. */
export default function SplitMap({ finding }: { readonly finding: ZipFinding }) {
  const { map } = doorstepWords();
  const codes = finding.seats.map(({ district }) => district.code);
  const [first = ''] = codes;
  const { place } = finding;
  const known = place !== null && place.pointQuality !== 'district' ? place.point : null;
  const start: MapStart =
    known === null
      ? { kind: 'district', code: first }
      : { kind: 'around', point: known, radiusMeters: RADIUS_METERS };
  const position = known === null ? first : spotPosition({ point: known, accuracyMeters: null });
  return (
    <AskMap
      title={map.tapBlock}
      hint={map.tapHint}
      start={start}
      chosen={[]}
      embedded
      fullPosition={position}
    />
  );
}
