import { Fragment } from 'preact';
import type { ZipPlace } from '../../lib/index.ts';
import { stateByCode } from '../../shared/states.ts';
import { SpokenZip } from '../components/spoken-zip.tsx';
import { countyName } from '../messages/county-name.ts';
import { stateName } from '../messages/state-name.ts';
import { formatAddress, type PageKind } from '../routing/address.ts';
import { allMessages } from './all-messages.ts';

interface Props {
  readonly zip: string;
  readonly place: ZipPlace | null;
  /** Said as well where the sign does not say it below. */
  readonly withState: boolean;
}

/** The line on top of a sign: which ZIP, and where that is, each with a page of its own. */
export function SignPlace({ zip, place, withState }: Props) {
  return (
    <p class="sign-place">
      <b>
        <SpokenZip zip={zip} />
      </b>
      {partsOf(place, withState).map(({ text, href }, index, { length }) => (
        <Fragment key={text}>
          {' '}
          <span class="sign-part">
            {href === null ? text : <a href={href}>{text}</a>}
            {index < length - 1 ? ',' : null}
          </span>
        </Fragment>
      ))}
    </p>
  );
}

function partsOf(place: ZipPlace | null, withState: boolean) {
  if (place === null) return [];
  const words = allMessages.value;
  const { state } = place;
  const page = (kind: PageKind, name: string) =>
    stateByCode(state) === null ? null : formatAddress({ screen: 'page', kind, name });
  const parts: { readonly text: string; readonly href: string | null }[] = [];
  if (place.place !== null) {
    parts.push({ text: place.place, href: page('place', `${state}/${place.place}`) });
  }
  if (place.county !== null) {
    const text = countyName(words, place.county, state);
    parts.push({ text, href: page('county', `${state}/${place.county}`) });
  }
  if (withState) parts.push({ text: stateName(words, state), href: page('state', state) });
  return parts.filter(({ text }, index) => parts.findIndex((each) => each.text === text) === index);
}
