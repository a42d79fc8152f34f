import type { AreaName } from '../../core/search/search-hit.ts';
import { allMessages } from '../answer/all-messages.ts';
import { countyName } from '../messages/county-name.ts';

/** What a place or a county is called among others of its state. */
export function areaLabel(kind: 'place' | 'county', { name, state }: AreaName): string {
  return kind === 'county' ? countyName(allMessages.value, name, state) : name;
}
