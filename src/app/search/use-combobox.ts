import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { BOX_ID } from './box-id.ts';

/** The list that the box opens, and each row in it. */
export const LIST_ID = 'found';
export const rowId = (row: number): string => `found-${row}`;

/**
 * Makes the box the head of a list of rows, each with an address: arrows choose a row while the focus
 * stays in the box, Enter opens it, Escape lets go of it. Returns the chosen row, or -1.
 */
export function useCombobox(addresses: readonly string[]): number {
  const [chosen, setChosen] = useState(-1);
  // What is drawn lags behind keys that follow quickly: they count from here.
  const latest = useRef(-1);
  const held = useRef('');
  const all = addresses.join(' ');

  function choose(row: number): void {
    held.current = addresses[row] ?? '';
    latest.current = row;
    setChosen(row);
  }

  useLayoutEffect(() => {
    const box = document.getElementById(BOX_ID);
    if (box === null || addresses.length === 0) return;
    // Names go on coming while the person chooses: what was chosen stays so, wherever it stands now.
    choose(addresses.indexOf(held.current));
    box.setAttribute('aria-expanded', 'true');
    box.setAttribute('aria-controls', LIST_ID);
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
      const next = rowAfter(event.key, latest.current, addresses.length);
      if (next !== null) choose(next);
      else if (event.key !== 'Enter' || latest.current < 0) return;
      else location.hash = addresses[latest.current] ?? '';
      event.preventDefault();
    };
    const letGo = () => choose(-1);
    box.addEventListener('keydown', onKey);
    box.addEventListener('input', letGo);
    return () => {
      box.removeEventListener('keydown', onKey);
      box.removeEventListener('input', letGo);
      box.setAttribute('aria-expanded', 'false');
      box.removeAttribute('aria-controls');
    };
  }, [all]);

  useLayoutEffect(() => {
    const box = document.getElementById(BOX_ID);
    if (box === null || chosen < 0) return;
    box.setAttribute('aria-activedescendant', rowId(chosen));
    document.getElementById(rowId(chosen))?.scrollIntoView({ block: 'nearest' });
    return () => box.removeAttribute('aria-activedescendant');
  }, [all, chosen]);

  return chosen;
}

/** Where a key leads from a row, -1 being the box; null for a key that leads nowhere. */
function rowAfter(key: string, row: number, rows: number): number | null {
  if (key === 'ArrowDown') return row + 1 < rows ? row + 1 : -1;
  if (key === 'ArrowUp') return row < 0 ? rows - 1 : row - 1;
  return key === 'Escape' && row >= 0 ? -1 : null;
}
