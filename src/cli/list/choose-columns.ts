import type { ListColumns } from '../../list/list-shape.ts';
import type { ListSample } from '../../list/read-sample.ts';
import { printable } from '../printable.ts';
import { ListTrouble } from './list-files.ts';
import { noColumns, noSuchColumn } from './list-messages.ts';

export interface NamedColumns {
  readonly zip: string | null;
  readonly lat: string | null;
  readonly lon: string | null;
}

const NAMES_SHOWN = 40;

/**
 * The columns that a person names, else those that were guessed. Who names only ZIPs wants no
 * positions, and the other way round. Throws a ListTrouble when there is none.
 */
export function chooseColumns(named: NamedColumns, sample: ListSample): ListColumns {
  const isNamed = named.zip !== null || named.lat !== null;
  const find = (name: string | null) => (name === null ? null : findColumn(name, sample));
  const columns = isNamed
    ? { zip: find(named.zip), lat: find(named.lat), lon: find(named.lon) }
    : sample.columns;
  if (columns.zip === null && columns.lat === null) {
    throw new ListTrouble(noColumns(columnNames(sample)));
  }
  return columns;
}

function findColumn(name: string, sample: ListSample): number {
  const [first = []] = sample.rows;
  const wanted = name.trim().toLowerCase();
  const byName = sample.hasHeader
    ? first.findIndex((head) => head.trim().toLowerCase() === wanted)
    : -1;
  if (byName >= 0) return byName;
  const byNumber = /^\d{1,5}$/.test(wanted) ? Number(wanted) - 1 : -1;
  if (byNumber >= 0 && byNumber < sample.columnCount) return byNumber;
  throw new ListTrouble(noSuchColumn(printable(name), columnNames(sample)));
}

function columnNames({ rows, hasHeader, columnCount }: ListSample): string {
  const [first = []] = rows;
  const names = Array.from({ length: Math.min(columnCount, NAMES_SHOWN) }, (_, i) =>
    `${i + 1} ${hasHeader && first[i] ? printable(first[i]) : ''}`.trim(),
  );
  if (columnCount > NAMES_SHOWN) names.push('…');
  return names.join(', ');
}
