import type { ZctaDistrict } from '../model.ts';
import { type Line, linesOf } from './lines.ts';
import {
  badRow,
  decimal,
  districtNumber,
  fiveDigits,
  quoted,
  type RowPlace,
  stateWithFips,
} from './row.ts';
import type { RuleCount } from './rule-count.ts';

export interface CensusRelation {
  /** The Congress whose districts they are. */
  readonly congress: number;
  readonly pairs: readonly ZctaDistrict[];
  /** Rows that are left out. */
  readonly rules: readonly RuleCount[];
}

// Of the 40,397 rows of 2024-10-24, 40,147 have a ZCTA.
const NO_ZCTA = 'The part of a district that is in no ZCTA is left out of the relation.';
const WATER = 'The part of a ZCTA that is water in no district (ZZ) is left out of the relation.';

interface Columns {
  readonly congress: number;
  readonly count: number;
  readonly district: number;
  readonly zcta: number;
  readonly land: number;
}

interface Part {
  readonly zcta: string;
  readonly state: string;
  readonly district: number;
  readonly landSquareMeters: number;
}

/**
 * The Census relationship file of congressional districts and ZCTAs: pipe-separated, a byte-order
 * mark, a header that names the Congress (`GEOID_CD119_20`). A share is a part's land over that of
 * all parts of its ZCTA in a district. A ZCTA with no land at all has parts of water only: its shares
 * are null, because which of them people live by cannot be told from their sizes.
 */
export function readCensusRelation(text: string, file: string): CensusRelation {
  const [header, ...rows] = linesOf(text);
  const columns = columnsOf(header?.text ?? '', { file, line: 1 });
  const noZcta: string[] = [];
  const water: string[] = [];
  const parts: Part[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const at = { file, line: row.line };
    const part = partOf(row, columns, at);
    if (part === 'no-zcta') noZcta.push(`line ${row.line}`);
    else if (part === 'water') water.push(`line ${row.line}`);
    else {
      const key = `${part.zcta} in ${part.state}-${part.district}`;
      if (seen.has(key)) throw badRow(at, `${key} is there twice`);
      seen.add(key);
      parts.push(part);
    }
  }
  return {
    congress: columns.congress,
    pairs: withShares(parts),
    rules: [
      { rule: NO_ZCTA, rows: noZcta },
      { rule: WATER, rows: water },
    ],
  };
}

function columnsOf(header: string, at: RowPlace): Columns {
  const names = header.split('|');
  const column = (pattern: RegExp): number => {
    const index = names.findIndex((name) => pattern.test(name));
    if (index < 0) throw badRow(at, `no column is named like ${pattern.source}: ${quoted(header)}`);
    return index;
  };
  const district = column(/^GEOID_CD\d{3}_\d{2}$/);
  return {
    congress: Number(names[district]?.slice('GEOID_CD'.length, 'GEOID_CD119'.length)),
    count: names.length,
    district,
    zcta: column(/^GEOID_ZCTA5_\d{2}$/),
    land: column(/^AREALAND_PART$/),
  };
}

function partOf(row: Line, columns: Columns, at: RowPlace): Part | 'no-zcta' | 'water' {
  const fields = row.text.split('|');
  if (fields.length !== columns.count) {
    throw badRow(at, `${fields.length} columns, the header has ${columns.count}`);
  }
  const geoid = fields[columns.district] ?? '';
  if (!/^[0-9]{2}([0-9]{2}|ZZ)$/.test(geoid))
    throw badRow(at, `${quoted(geoid)} is no district's GEOID`);
  const state = stateWithFips(geoid.slice(0, 2), at);
  const landSquareMeters = decimal(fields[columns.land] ?? '', at, 'AREALAND_PART');
  if (landSquareMeters < 0) throw badRow(at, `AREALAND_PART is ${landSquareMeters}`);
  const written = fields[columns.zcta] ?? '';
  if (written === '') return 'no-zcta';
  const zcta = fiveDigits(written, at, 'ZCTA');
  if (geoid.endsWith('ZZ')) return 'water';
  const district = districtNumber(geoid.slice(2), state, at);
  return { zcta, state: state.code, district, landSquareMeters };
}

function withShares(parts: readonly Part[]): ZctaDistrict[] {
  const land = new Map<string, number>();
  for (const { zcta, landSquareMeters } of parts) {
    land.set(zcta, (land.get(zcta) ?? 0) + landSquareMeters);
  }
  return parts.map(({ zcta, state, district, landSquareMeters }) => {
    const all = land.get(zcta) ?? 0;
    return { zcta, state, district, landShare: all === 0 ? null : landSquareMeters / all };
  });
}
