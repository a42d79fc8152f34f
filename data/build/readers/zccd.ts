import Papa from 'papaparse';
import { SourceError, type ZctaDistrict } from '../model.ts';
import { badRow, districtNumber, fiveDigits, quoted, stateWithFips } from './row.ts';

const HEADER = ['state_fips', 'state_abbr', 'zcta', 'cd'];

/** ZCTA to district pairs joined through census tracts, in the file's order, without shares. */
export function readZccd(text: string, file: string): ZctaDistrict[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',' });
  const error = errors[0];
  if (error !== undefined) throw new SourceError(file, (error.row ?? 0) + 1, error.message);
  // Papa gives the end of the last line as a row of one empty field.
  if (data.at(-1)?.join('') === '') data.pop();
  const [header, ...rows] = data;
  if (header?.join() !== HEADER.join()) {
    throw new SourceError(file, 1, `the header is ${quoted(header)}, not ${quoted(HEADER)}`);
  }
  const seen = new Set<string>();
  return rows.map((row, index) => {
    const at = { file, line: index + 2 };
    const [fips = '', code = '', written = '', number = ''] = row;
    if (row.length !== HEADER.length) {
      throw badRow(at, `${row.length} columns, expected ${HEADER.length}`);
    }
    const state = stateWithFips(fips, at);
    if (state.code !== code) throw badRow(at, `FIPS code ${fips} is ${state.code}, not ${code}`);
    const zcta = fiveDigits(written, at, 'ZCTA');
    const district = districtNumber(number, state, at);
    const key = `${zcta} ${code}-${district}`;
    if (seen.has(key)) throw badRow(at, `${key} is there twice`);
    seen.add(key);
    return { zcta, state: code, district, landShare: null };
  });
}
