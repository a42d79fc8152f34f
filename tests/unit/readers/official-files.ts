import { strToU8, zipSync } from 'fflate';

/** The header of the Census relationship file of a Congress. */
export function relationHeader(congress: string, year = '20'): string {
  const district = (name: string) => `${name}_CD${congress}_${year}`;
  const zcta = (name: string) => `${name}_ZCTA5_20`;
  return [
    ...['OID', 'GEOID', 'NAMELSAD', 'AREALAND', 'AREAWATER', 'MTFCC', 'FUNCSTAT'].map(district),
    ...['OID', 'GEOID', 'NAMELSAD', 'AREALAND', 'AREAWATER', 'MTFCC', 'CLASSFP', 'FUNCSTAT'].map(
      zcta,
    ),
    'AREALAND_PART',
    'AREAWATER_PART',
  ].join('|');
}

/** A row of it: areas in square metres. */
export function relationRow(geoid: string, zcta: string, land: number, water = 0): string {
  const name = `Congressional District ${Number(geoid.slice(2))}`;
  const district = ['2799012345', geoid, name, '99999', '999', 'G5200', 'N'];
  const area =
    zcta === ''
      ? ['', '', '', '', '', '', '', '']
      : ['2209012345', zcta, `ZCTA5 ${zcta}`, '88888', '888', 'G6350', 'B5', 'S'];
  return [...district, ...area, land, water].join('|');
}

/** As published: a byte-order mark, the header, a line a row. */
export function relationFile(rows: readonly string[], header = relationHeader('119')): string {
  return `\uFEFF${[header, ...rows].join('\n')}\n`;
}

export interface PostalRow {
  readonly country: string;
  readonly zip: string;
  readonly place: string;
  readonly state: string;
  readonly county: string;
  readonly lat: string;
  readonly lon: string;
  readonly accuracy: string;
}

const BEVERLY_HILLS: PostalRow = {
  country: 'US',
  zip: '90210',
  place: 'Beverly Hills',
  state: 'CA',
  county: 'Los Angeles',
  lat: '34.0901',
  lon: '-118.4065',
  accuracy: '4',
};

/** A line of the GeoNames postal file. */
export function postalRow(changes: Partial<PostalRow> = {}): string {
  const row = { ...BEVERLY_HILLS, ...changes };
  const { country, zip, place, state, county, lat, lon, accuracy } = row;
  return [country, zip, place, 'a state', state, county, '037', '', '', lat, lon, accuracy].join(
    '\t',
  );
}

/** The archive that GeoNames publishes. */
export function postalZip(rows: readonly string[]): Uint8Array {
  return zipSync({
    'readme.txt': strToU8('Readme for GeoNames Postal Code files'),
    'US.txt': strToU8(`${rows.join('\n')}\n`),
  });
}

/** A legislator of congress-legislators with one term. */
export function legislator(
  bioguide: string,
  term: Readonly<Record<string, unknown>>,
  name: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    id: { bioguide, thomas: '01234' },
    name: { first: 'Ann', last: bioguide, official_full: `Ann ${bioguide}`, ...name },
    bio: { birthday: '1960-01-01', gender: 'F' },
    terms: [{ start: '2025-01-03', end: '2027-01-03', state: 'CA', party: 'Democrat', ...term }],
  };
}
