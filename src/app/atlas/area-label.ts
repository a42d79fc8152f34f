import type { AreaName } from '../../core/search/search-hit.ts';
import { countyName } from '../messages/county-name.ts';
import { messages } from '../state/language.ts';

/** What a place or a county is called among others of its state. */
export function areaLabel(kind: 'place' | 'county', { name, state }: AreaName): string {
  return kind === 'county' ? countyName(messages.value, name, state) : name;
}
