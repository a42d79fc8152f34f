import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { findPlaces } from '../../core/find-place.ts';
import { isMeantAsPosition } from '../../core/meant-as-position.ts';
import { parsePosition } from '../../core/parse-position.ts';
import { likelierPoint } from '../../core/united-states-bounds.ts';
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
  const parsed = parsePosition(text, { placesNamed: (name) => findPlaces(places.value, name) });
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
  }, [target]);

  if (parsed.ok && target !== null) {
    const position = pointText(parsed.point);
    const likelier = likelierPoint(parsed.point);
    return (
      <>
        {likelier === null ? null : <PointMisread reason={null} suggestion={likelier.point} />}
        <p>
          <a class={likelier === null ? 'button button-strong' : 'button'} href={target}>
            {parsed.place === undefined
              ? words.showPosition(position)
              : words.showNear(position, parsed.place)}
          </a>
        </p>
      </>
    );
  }
  // Names of places come later than the rest: until then nobody knows what is unknown.
  if (!parsed.ok && parsed.reason === 'unknown-place' && places.value === null) return null;
  if (!parsed.ok && meant) return <PointMisread {...parsed} />;
  return <>{children}</>;
}
