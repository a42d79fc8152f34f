import { districtCode } from '../../core/district-names.ts';
import { parseDistrictName } from '../../core/parse-district-name.ts';
import { TypedPosition } from '../doorstep/typed-position.tsx';
import { formatAddress } from '../routing/address.ts';
import { zipText } from '../state/look-up.ts';
import type { Outcome } from '../state/outcome.ts';
import { Misread } from '../zip-box/misread.tsx';
import { Found } from './found.tsx';
import { districtText } from './hit-text.ts';
import { SeveralZips, severalZips } from './several-zips.tsx';
import { searchWords } from './words.ts';
import './search.css';

/** The box holds no ZIP: perhaps a position, several ZIPs, or what something is called. */
export default function TypedText(props: {
  readonly outcome: Extract<Outcome, { readonly kind: 'words' | 'misread' }>;
}) {
  const text = zipText.value;
  const { outcome } = props;
  const zips = severalZips(text);
  if (zips !== null) return <SeveralZips zips={zips} />;
  return (
    <TypedPosition text={text}>
      {outcome.kind === 'words' ? (
        <Found text={text} />
      ) : (
        <>
          <Misread reason={outcome.reason} suggestion={outcome.suggestion} />
          <ByGeoid text={text} />
        </>
      )}
    </TypedPosition>
  );
}

/** Four digits may be the Census number of a district. */
function ByGeoid({ text }: { readonly text: string }) {
  const key = parseDistrictName(text);
  if (key === null) return null;
  const code = districtCode(key.state, key.number);
  return (
    <p>
      <a class="button" href={formatAddress({ screen: 'district', code })}>
        {searchWords().geoid(districtText(code))}
      </a>
    </p>
  );
}
