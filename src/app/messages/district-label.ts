import type { District } from '../../lib/index.ts';
import type { DistrictName } from './district-name.ts';
import type { Messages } from './en.ts';
import { stateName } from './state-name.ts';

/** What a sentence needs to name this district, in the reader's language. */
export function districtName(
  messages: Messages,
  district: Pick<District, 'state' | 'number'>,
): DistrictName {
  return { state: stateName(messages, district.state), number: district.number };
}
