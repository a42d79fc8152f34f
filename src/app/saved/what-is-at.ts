import { allMessages } from '../answer/all-messages.ts';
import { titleInAddress } from '../atlas/title-in-address.ts';
import { parseAddress } from '../routing/address.ts';
import { messages } from '../state/language.ts';
import { screenTitle } from '../state/title.ts';
import { savedWords } from './saved-words.ts';

/** What a saved address leads to, in words: its name may be anything by now. */
export function whatIsAt(fragment: string): string {
  const address = parseAddress(fragment);
  if (address.screen === 'home') return savedWords().zip(address.zip ?? '');
  if (address.screen === 'at') return savedWords().spot(address.position.replace(/;u=\d+$/, ''));
  // A member's address is a number, which says nothing to anybody.
  if (address.screen === 'page') {
    return titleInAddress(allMessages.value, address.kind, address.name) ?? '';
  }
  return screenTitle(messages.value, address) ?? fragment;
}
