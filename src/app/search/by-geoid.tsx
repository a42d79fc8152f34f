import { districtCode } from '../../core/district-names.ts';
import { parseDistrictName } from '../../core/parse-district-name.ts';
import { zipText } from '../state/look-up.ts';
import { HitList } from './hit-list.tsx';
import { searchWords } from './words.ts';

/** Four digits in the box may be the Census number of a district, and not a ZIP that is yet to be typed out. */
export function ByGeoid() {
  const key = parseDistrictName(zipText.value);
  if (key === null) return null;
  const hit = { kind: 'district', code: districtCode(key.state, key.number) } as const;
  return (
    <HitList groups={[{ kind: 'district', hits: [hit], near: false }]} lead={searchWords().geoid} />
  );
}
