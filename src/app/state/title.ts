import { signal } from '@preact/signals';
import { parseDistrictName } from '../../core/parse-district-name.ts';
import { districtName } from '../messages/district-label.ts';
import type { Messages } from '../messages/en.ts';
import { stateName } from '../messages/state-name.ts';
import type { Address } from '../routing/address.ts';
import type { Outcome } from './outcome.ts';

/** The title of a page whose name the data has to give; empty until it has. */
export const pageTitle = signal('');

/** The name of a screen as its top bar shows it; null at home, which has the app's name. */
export function screenTitle(messages: Messages, address: Address): string | null {
  switch (address.screen) {
    case 'home':
      return null;
    case 'district': {
      const key = parseDistrictName(address.code);
      return key === null ? address.code : messages.district.short(districtName(messages, key));
    }
    case 'page':
      return pageTitle.value || 'Pocket District';
    case 'at':
    case 'here':
    case 'map':
    case 'watch':
      return messages.where[address.screen];
    case 'about':
    case 'diagnostics':
    case 'embed':
    case 'list':
    case 'saved':
    case 'shared':
      return messages.frame[address.screen];
    case 'changes': {
      const { all, of } = messages.linesChange;
      return address.state === null ? all : of(stateName(messages, address.state));
    }
    case 'data':
      return messages.frame.data;
    case 'settings':
      return messages.frame.settings;
    case 'unknown':
      return messages.unknownAddress.title;
  }
}

/** The title of the document: what a tab, a bookmark and the history show. */
export function documentTitle(messages: Messages, address: Address, outcome: Outcome): string {
  const { titles } = messages;
  const screen = screenTitle(messages, address);
  if (screen !== null) return titles.page(screen);
  if (outcome.kind === 'unknown') return titles.zipOnly(outcome.answer.zip);
  if (outcome.kind === 'waiting') return titles.zipOnly(outcome.zip);
  if (outcome.kind !== 'found') return titles.home;
  const { answer, seats } = outcome.finding;
  const [first] = seats;
  if (first === undefined) return titles.zip(answer.zip, messages.noDistrict);
  return titles.zip(
    answer.zip,
    seats.length === 1
      ? messages.district.short(districtName(messages, first.district))
      : messages.list(answer.districts.map(({ code }) => code)),
  );
}
