import type { ZctaDistrict } from '../model.ts';
import { arrayOf, objectOf, textOf } from './json.ts';
import { rowsByZcta } from './keyed-json.ts';
import { badRow, districtNumber, knownState, quoted } from './row.ts';

/**
 * The Census relation reduced to pairs: `{ "90210": { "state": "CA", "districts": [30, 32, 36] } }`.
 * In the file's order; the land shares are lost. A ZCTA that crosses a state line has one state's
 * name only, at times with the other's numbers, which the join mends (join-relation.ts): a number is
 * held only against what any state can have.
 */
export function readZctaPairs(text: string, file: string): ZctaDistrict[] {
  return rowsByZcta(text, file).flatMap(({ zcta, value, at }) => {
    const row = objectOf(value, at, 'the row');
    const state = knownState(textOf(row, 'state', at), at);
    const districts = arrayOf(row['districts'], at, 'districts').map((number) => {
      if (typeof number !== 'number') throw badRow(at, `a district is ${quoted(number)}`);
      return districtNumber(number, state, at);
    });
    if (districts.length === 0) throw badRow(at, 'has no district');
    if (new Set(districts).size < districts.length) {
      throw badRow(at, `has one district twice: ${districts.join(', ')}`);
    }
    return districts.map((district) => ({ zcta, state: state.code, district, landShare: null }));
  });
}
