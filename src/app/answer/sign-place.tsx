import { Fragment } from 'preact';
import type { ZipPlace } from '../../lib/index.ts';
import { SpokenZip } from '../components/spoken-zip.tsx';
import { countyName } from '../messages/county-name.ts';
import { stateName } from '../messages/state-name.ts';
import { messages } from '../state/language.ts';

interface Props {
  readonly zip: string;
  readonly place: ZipPlace | null;
  /** Said as well where the sign does not say it below. */
  readonly withState: boolean;
}

/** The line on top of a sign: which ZIP, and where that is. */
export function SignPlace({ zip, place, withState }: Props) {
  const words = messages.value;
  const parts = [
    place?.place ?? null,
    place?.county ? countyName(words, place.county, place.state) : null,
    withState && place !== null ? stateName(words, place.state) : null,
  ].filter((part, index, all) => part !== null && all.indexOf(part) === index);
  return (
    <p class="sign-place">
      <b>
        <SpokenZip zip={zip} />
      </b>
      {parts.map((part, index) => (
        <Fragment key={part}>
          {' '}
          <span class="sign-part">{index < parts.length - 1 ? `${part},` : part}</span>
        </Fragment>
      ))}
    </p>
  );
}
