import { parsePosition } from '../../core/parse-position.ts';
import { DataTrouble } from '../data-state/data-trouble.tsx';
import { WaitingForData } from '../data-state/waiting-for-data.tsx';
import type { Spot } from '../doorstep/point-finding.ts';
import { splitPosition } from '../doorstep/spot-text.ts';
import { useFix } from '../doorstep/use-fix.ts';
import { WhereTrouble } from '../doorstep/where-trouble.tsx';
import { pocket } from '../state/answers.ts';
import { doorstepWords } from '../state/doorstep-words.ts';
import { AskMap } from './ask-map.tsx';
import type { MapStart } from './map-view.tsx';

const AROUND_METERS = 6_000;
const WIDE_METERS = 60_000;

/** The map on a screen of its own. */
export default function MapScreen({ position }: { readonly position: string | null }) {
  const words = doorstepWords();
  const fix = useFix();
  const first = startOf(position);
  if (pocket.value === null) {
    return (
      <>
        <DataTrouble />
        <WaitingForData />
      </>
    );
  }
  const here: Spot | null = fix.spot;
  const start: MapStart =
    here === null ? first : { kind: 'around', point: here.point, radiusMeters: AROUND_METERS };
  return (
    <div class="map-screen">
      {fix.failure === null ? null : <WhereTrouble failure={fix.failure} onAgain={fix.ask} />}
      <AskMap
        hint={words.map.tapSpot}
        start={start}
        here={here}
        chosen={first.kind === 'district' ? [first.code] : []}
        embedded={false}
        onLocate={fix.ask}
      />
      <p class="note-soft">{words.map.lines}</p>
    </div>
  );
}

function startOf(position: string | null): MapStart {
  if (position === null) return { kind: 'nation' };
  const [, code] = /^([A-Z]{2}-(?:AL|\d{1,2}))$/.exec(position) ?? [];
  if (code !== undefined) return { kind: 'district', code };
  const { text, accuracyMeters } = splitPosition(position);
  const parsed = parsePosition(text);
  if (!parsed.ok) return { kind: 'nation' };
  const radiusMeters = Math.min(WIDE_METERS, Math.max(AROUND_METERS, (accuracyMeters ?? 0) * 2));
  return { kind: 'around', point: parsed.point, radiusMeters };
}
