import type { AllMessages } from '../messages/answer/en.ts';
import { countyName } from '../messages/county-name.ts';
import { stateName } from '../messages/state-name.ts';
import type { PageKind } from '../routing/address.ts';
import { nameInAddress } from './name-in-address.ts';

/** `Saint Paul, Minnesota` by a page's address alone; null where that names nothing. */
export function titleInAddress(messages: AllMessages, kind: PageKind, name: string): string | null {
  const known = nameInAddress(kind, name);
  if (known === null) return null;
  const { said, state } = known;
  const called = kind === 'county' ? countyName(messages, said, state) : said;
  return [called, stateName(messages, state)].filter(Boolean).join(', ');
}
