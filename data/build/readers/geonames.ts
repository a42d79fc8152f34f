import { stateByCode } from '../../../src/shared/states.ts';
import type { PostalZip } from '../model.ts';
import { linesOf } from './lines.ts';
import { badRow, decimal, fiveDigits, pointOf, quoted, type RowPlace } from './row.ts';

const COLUMNS = 12;

// Palau, the Marshall Islands and Micronesia use U.S. ZIPs. GeoNames lists two of theirs, as of US.
const ASSOCIATED = ['FM', 'MH', 'PW'];
// Military mail has an empty state (511 of 41,490 rows in 2025); a file that fills it in says these.
const MILITARY = ['', 'AA', 'AE', 'AP'];

function stateOf(code: string, place: string, at: RowPlace): string {
  if (stateByCode(code) !== null || ASSOCIATED.includes(code)) return code;
  if (!MILITARY.includes(code)) throw badRow(at, `no state is called ${quoted(code)}`);
  if (!/^[ADF]PO\b/.test(place)) throw badRow(at, `${quoted(place)} has no state`);
  return '';
}

function accuracyOf(text: string, at: RowPlace): number | null {
  if (text === '') return null;
  if (!/^[1-6]$/.test(text)) throw badRow(at, `accuracy ${quoted(text)} is not 1 to 6`);
  return Number(text);
}

/**
 * GeoNames postal codes of the United States: tab-separated, no header, no quoting. Every row, in the
 * file's order; a ZIP that is there twice is there twice (96860 and 96863 are).
 */
export function readGeoNames(text: string, file: string): PostalZip[] {
  return linesOf(text).map(({ line, text: row }) => {
    const at = { file, line };
    const fields = row.split('\t');
    if (fields.length !== COLUMNS) {
      throw badRow(at, `${fields.length} columns, expected ${COLUMNS}`);
    }
    const [country, zip = '', place = '', , state = '', county = ''] = fields;
    const [lat = '', lon = '', accuracy = ''] = fields.slice(9);
    if (country !== 'US') throw badRow(at, `country ${quoted(country)} is not US`);
    if (place === '') throw badRow(at, `${zip} has no place name`);
    return {
      zip: fiveDigits(zip, at, 'ZIP'),
      place,
      state: stateOf(state, place, at),
      county,
      point: pointOf(decimal(lat, at, 'latitude'), decimal(lon, at, 'longitude'), at),
      accuracy: accuracyOf(accuracy, at),
    };
  });
}
