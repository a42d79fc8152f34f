import { TypedPosition } from '../doorstep/typed-position.tsx';
import { zipText } from '../state/look-up.ts';
import type { Outcome } from '../state/outcome.ts';
import { Misread } from '../zip-box/misread.tsx';
import { ByGeoid } from './by-geoid.tsx';
import { Found } from './found.tsx';
import { SeveralZips, severalZips } from './several-zips.tsx';
import './search.css';

export { ByGeoid } from './by-geoid.tsx';

/** The box holds no ZIP: perhaps a position, several ZIPs, or what something is called. */
export default function TypedText(props: {
  readonly outcome: Extract<Outcome, { readonly kind: 'words' | 'misread' }>;
}) {
  const text = zipText.value;
  const { outcome } = props;
  const zips = severalZips(text);
  if (zips !== null) return <SeveralZips {...zips} />;
  return (
    <TypedPosition text={text}>
      {outcome.kind === 'words' ? (
        <Found text={text} />
      ) : (
        <>
          <Misread reason={outcome.reason} suggestion={outcome.suggestion} />
          <ByGeoid />
        </>
      )}
    </TypedPosition>
  );
}
