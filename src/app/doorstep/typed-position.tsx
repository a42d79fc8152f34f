import { useEffect, useRef } from 'preact/hooks';
import { parsePosition } from '../../core/parse-position.ts';
import type { ZipMisreadReason } from '../../lib/index.ts';
import { formatAddress } from '../routing/address.ts';
import { places } from '../state/answers.ts';
import { doorstepWords } from '../state/doorstep-words.ts';
import { typeZip } from '../state/look-up.ts';
import { Misread } from '../zip-box/misread.tsx';
import { findPlace } from './find-place.ts';
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
/** Of these a text that is no ZIP may be a position, and why it is none is worth saying. */
const TELLING = new Set([
  'swapped',
  'out-of-range',
  'zero',
  'short-link',
  'short-code',
  'unknown-place',
  'not-a-number',
]);

/** The box holds no ZIP: perhaps a position. A pasted one is answered at once, a typed one on Enter. */
export default function TypedPosition({ text, reason, suggestion }: Props) {
  const words = doorstepWords();
  const lengthBefore = useRef(0);
  const parsed = parsePosition(text, { pointOfPlace: (name) => findPlace(places.value, name) });
  const target = parsed.ok ? formatAddress({ screen: 'at', position: text.trim() }) : null;

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
  if (!parsed.ok && TELLING.has(parsed.reason)) {
    return <PointMisread reason={parsed.reason} suggestion={parsed.suggestion} />;
  }
  return <Misread reason={reason} suggestion={suggestion} />;
}
