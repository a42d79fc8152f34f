import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { findPlace } from '../../core/find-place.ts';
import { isMeantAsPosition } from '../../core/meant-as-position.ts';
import { parsePosition } from '../../core/parse-position.ts';
import { formatAddress } from '../routing/address.ts';
import { places } from '../state/answers.ts';
import { doorstepWords } from '../state/doorstep-words.ts';
import { pasted, typeZip } from '../state/look-up.ts';
import { PointMisread } from './point-misread.tsx';
import { pointText, spotPosition } from './spot-text.ts';

interface Props {
  readonly text: string;
  /** What stands there where the text is no position either. */
  readonly children: ComponentChildren;
}

/** The box holds no ZIP: perhaps a position. A pasted one is answered at once, a typed one on Enter. */
export function TypedPosition({ text, children }: Props) {
  const words = doorstepWords();
  const parsed = parsePosition(text, { pointOfPlace: (name) => findPlace(places.value, name) });
  const meant = isMeantAsPosition(text, parsed);
  const target =
    parsed.ok && meant ? formatAddress({ screen: 'at', position: spotPosition(parsed) }) : null;

  useEffect(() => {
    if (target === null) return;
    const go = () => {
      typeZip('');
      location.hash = target;
    };
    if (pasted.peek()) return go();
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
  return <>{children}</>;
}
