import { ZIP_NUMBERS, type ZipTable, zipNumber } from '../../src/core/zip-table.ts';
import type { Plan } from '../../src/shared/plan.ts';
import type { DistrictList } from './district-list.ts';
import type { ZipRow } from './join-zips.ts';

/** The table of the `zips` pack. A record a row here: the encoder is what finds the equal ones. */
export function tableOf(plan: Plan, list: DistrictList, rows: readonly ZipRow[]): ZipTable {
  const recordOf = new Uint16Array(ZIP_NUMBERS);
  rows.forEach((row, index) => {
    recordOf[zipNumber(row.zip)] = index + 1;
  });
  return { plan, districts: list.districts, records: rows.map((row) => row.record), recordOf };
}
