import { useEffect, useState } from 'preact/hooks';
import { spotPosition } from '../doorstep/spot-text.ts';
import { pocket } from '../state/answers.ts';
import { doorstepWords } from '../state/doorstep-words.ts';
import type { ZipFinding } from '../state/finding.ts';
import { AskMap } from './ask-map.tsx';
import type { MapStart } from './map-view.tsx';
import { reachOfDistricts, USUAL_METERS } from './reach-of-districts.ts';

/** The map in the answer of a ZIP in several districts: whoever lives there taps the block. */
export default function SplitMap({ finding }: { readonly finding: ZipFinding }) {
  const { map } = doorstepWords();
  const [start, setStart] = useState<MapStart | null>(null);
  const open = pocket.value;
  const codes = finding.seats.map(({ district }) => district.code);
  const [first = ''] = codes;
  const { place } = finding;
  const { zip } = finding.answer;
  const known = place !== null && place.pointQuality !== 'district' ? place.point : null;
  const asked = `${codes.join()} ${known?.lat} ${known?.lon}`;
  useEffect(() => {
    let current = true;
    setStart(null);
    if (open === null) return;
    if (known === null) setStart({ kind: 'district', code: first });
    else {
      const around = (radiusMeters: number) => {
        if (current) setStart({ kind: 'around', point: known, radiusMeters });
      };
      // A damaged pack is told by the map itself.
      reachOfDistricts(open, known, codes).then(around, () => around(USUAL_METERS));
    }
    return () => {
      current = false;
    };
  }, [open, asked]);
  const position = known === null ? first : spotPosition({ point: known, accuracyMeters: null });
  return (
    <AskMap
      title={map.tapBlock}
      hint={map.tapHint}
      start={start}
      chosen={[]}
      landmark={
        known === null
          ? null
          : { point: known, text: [place?.place, zip].filter(Boolean).join(' ') }
      }
      embedded
      fullPosition={position}
    />
  );
}
