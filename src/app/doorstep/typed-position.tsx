import { useEffect, useRef } from 'preact/hooks';
import { findPlace } from '../../core/find-place.ts';
import { isMeantAsPosition } from '../../core/meant-as-position.ts';
import { parsePosition } from '../../core/parse-position.ts';
import type { ZipMisreadReason } from '../../lib/index.ts';
import { formatAddress } from '../routing/address.ts';
import { places } from '../state/answers.ts';
import { doorstepWords } from '../state/doorstep-words.ts';
import { typeZip } from '../state/look-up.ts';
import { Misread } from '../zip-box/misread.tsx';
import { PointMisread } from './point-misread.tsx';
import { pointText } from './spot-text.ts';

interface Props {
  readonly text: string;
  /** What the text is as a ZIP, for one that is no position either. */
  readonly reason: ZipMisreadReason;
  readonly suggestion: string | null;
}

/** Nobody types so many characters between two pictures of the screen: they were pasted. */
const PASTED_CHARACTERS = 6;
/** The box holds no ZIP: perhaps a position. A pasted one is answered at once, a typed one on Enter. */
export default function TypedPosition({ text, reason, suggestion }: Props) {
  const words = doorstepWords();
  const lengthBefore = useRef(0);
  const parsed = parsePosition(text, { pointOfPlace: (name) => findPlace(places.value, name) });
  const meant = isMeantAsPosition(text, parsed);
  const target = parsed.ok && meant ? formatAddress({ screen: 'at', position: text.trim() }) : null;

  useEffect(() => {
    const pasted = text.length - lengthBefore.current >= PASTED_CHARACTERS;
    lengthBefore.current = text.length;
    if (target === null) return;
    const go = () => {
      typeZip('');
      location.hash = target;
    };
    if (pasted) return go();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter') go();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [text]);

  if (parsed.ok && target !== null) {
    return (
      <p>
        <a class="button button-strong" href={target}>
          {words.showPosition(pointText(parsed.point))}
        </a>
      </p>
    );
  }
  if (!parsed.ok && meant) {
    return <PointMisread reason={parsed.reason} suggestion={parsed.suggestion} />;
  }
  return <Misread reason={reason} suggestion={suggestion} />;
}
