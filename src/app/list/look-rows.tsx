import { useState } from 'preact/hooks';
import type { LookRow } from '../../list/summary.ts';
import { listWords } from './list-words.ts';

const FIRST_SHOWN = 50;

interface Props {
  readonly title: (count: number) => string;
  /** How many there are in all; `rows` are the first of them. */
  readonly all: number;
  readonly rows: readonly LookRow[];
}

/** Rows that a person may want to look at, drawn when they are opened. */
export function LookRows({ title, all, rows }: Props) {
  const words = listWords();
  const [isOpen, setOpen] = useState(false);
  if (all === 0) return null;
  const shown = rows.slice(0, FIRST_SHOWN);
  return (
    <details class="list-looks" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title(all)}</summary>
      {isOpen ? (
        <>
          {shown.length < all ? <p class="note-soft">{words.firstOf(shown.length, all)}</p> : null}
          <ul class="list-rows">
            {shown.map((row) => (
              <li key={row.row} class="list-row">
                <span class="list-row-number">
                  {words.row} {words.number(row.row)}
                </span>
                <span class="list-row-cells">
                  {row.cells.filter((cell) => cell !== '').join(' · ')}
                </span>
                <span class="list-row-finding">{findingText(row)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </details>
  );
}

/** `CA-36, CA-32: Split ZIP code`, `Not a ZIP code, maybe 90210`. */
function findingText({ districts, certainty, status, detail }: LookRow): string {
  const words = listWords();
  const name = words.status[status];
  const said = detail?.startsWith('maybe ')
    ? `${name}, ${words.maybe(detail.slice(6))}`
    : `${name} ${detail ?? ''}`.trim();
  if (districts.length === 0) return said;
  const what = `${districts.join(', ')}: ${words.certainty[certainty]}`;
  return said === '' ? what : `${what}. ${said}`;
}
