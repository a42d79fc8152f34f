import type { ListColumns } from '../../list/list-shape.ts';
import type { ListSample } from '../../list/read-sample.ts';
import { listWords } from './list-words.ts';

const ROWS_SHOWN = 5;
const COLUMNS_SHOWN = 12;
const LONGEST_SHOWN = 60;

interface Props {
  readonly sample: ListSample;
  readonly names: readonly string[];
  readonly columns: ListColumns;
}

/** The first rows; the columns that say where a row is come first and are marked. */
export function PreviewTable({ sample, names, columns }: Props) {
  const words = listWords();
  const roles = new Map<number, string>();
  for (const role of ['zip', 'lat', 'lon'] as const) {
    const column = columns[role];
    if (column !== null) roles.set(column, words[role]);
  }
  const others = names
    .map((_, column) => column)
    .filter((column) => column < COLUMNS_SHOWN && !roles.has(column));
  const shown = [...roles.keys(), ...others];
  const body = sample.hasHeader ? sample.rows.slice(1) : sample.rows;
  const hidden = names.length - shown.length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, with the arrow keys
    <section class="list-preview" aria-label={words.preview} tabIndex={0}>
      <table class="list-table">
        <caption class="visually-hidden">{words.preview}</caption>
        <thead>
          <tr>
            {shown.map((column) => (
              <th key={column} scope="col" class={roles.has(column) ? 'list-marked' : undefined}>
                {names[column]}
                {roles.has(column) ? <span class="list-role">{roles.get(column)}</span> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.slice(0, ROWS_SHOWN).map((row, i) => (
            <tr key={i}>
              {shown.map((column) => (
                <td key={column} class={roles.has(column) ? 'list-marked' : undefined}>
                  {(row[column] ?? '').slice(0, LONGEST_SHOWN)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 ? <p class="note-soft">{words.columnsMore(hidden)}</p> : null}
    </section>
  );
}
