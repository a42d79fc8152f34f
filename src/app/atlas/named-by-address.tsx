import type { ComponentChildren } from 'preact';
import { allMessages } from '../answer/all-messages.ts';
import { countyName } from '../messages/county-name.ts';
import { stateName } from '../messages/state-name.ts';
import type { PageKind } from '../routing/address.ts';
import { nameInAddress } from './name-in-address.ts';
import { useTitle } from './use-title.ts';

interface Props {
  readonly kind: PageKind;
  readonly name: string;
  readonly children: ComponentChildren;
}

/** A page whose data is not here yet, under the name that its address has. */
export function NamedByAddress({ kind, name, children }: Props) {
  const words = allMessages.value;
  const known = nameInAddress(kind, name);
  const state = known === null ? '' : stateName(words, known.state);
  const said = known?.said ?? '';
  const called = kind === 'county' && known !== null ? countyName(words, said, known.state) : said;
  useTitle(known === null ? null : [called, state].filter(Boolean).join(', '));
  return <>{children}</>;
}
