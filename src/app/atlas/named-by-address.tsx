import type { ComponentChildren } from 'preact';
import { allMessages } from '../answer/all-messages.ts';
import type { PageKind } from '../routing/address.ts';
import { titleInAddress } from './title-in-address.ts';
import { useTitle } from './use-title.ts';

interface Props {
  readonly kind: PageKind;
  readonly name: string;
  readonly children: ComponentChildren;
}

/** A page whose data is not here yet, under the name that its address has. */
export function NamedByAddress({ kind, name, children }: Props) {
  useTitle(titleInAddress(allMessages.value, kind, name));
  return <>{children}</>;
}
