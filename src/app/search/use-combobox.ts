import { useEffect, useState } from 'preact/hooks';

/** The list that the box opens, and each row in it. */
export const LIST_ID = 'found';
export const rowId = (row: number): string => `found-${row}`;

/** The box itself belongs to the first screen and knows nothing of lists. */
const BOX_ID = 'zip';

/**
 * Makes the box the head of a list of rows, each with an address: arrows choose a row while the focus
 * stays in the box, Enter opens it (the first where none is chosen), Escape lets go of it. Returns
 * the chosen row, or -1.
 */
export function useCombobox(addresses: readonly string[]): number {
  const [chosen, setChosen] = useState(-1);
  const all = addresses.join(' ');

  useEffect(() => setChosen(-1), [all]);

  useEffect(() => {
    const box = document.getElementById(BOX_ID);
    if (box === null || addresses.length === 0) return;
    box.setAttribute('aria-expanded', 'true');
    box.setAttribute('aria-controls', LIST_ID);
    if (chosen >= 0) box.setAttribute('aria-activedescendant', rowId(chosen));
    else box.removeAttribute('aria-activedescendant');
    document.getElementById(rowId(chosen))?.scrollIntoView({ block: 'nearest' });
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
      const next = rowAfter(event.key, chosen, addresses.length);
      if (next !== null) setChosen(next);
      else if (event.key === 'Enter') location.hash = addresses[Math.max(0, chosen)] ?? '';
      else return;
      event.preventDefault();
    };
    box.addEventListener('keydown', onKey);
    return () => {
      box.removeEventListener('keydown', onKey);
      box.setAttribute('aria-expanded', 'false');
      box.removeAttribute('aria-controls');
      box.removeAttribute('aria-activedescendant');
    };
  }, [all, chosen]);

  return chosen;
}

/** Where a key leads from a row, -1 being the box; null for a key that leads nowhere. */
function rowAfter(key: string, row: number, rows: number): number | null {
  if (key === 'ArrowDown') return row + 1 < rows ? row + 1 : -1;
  if (key === 'ArrowUp') return row < 0 ? rows - 1 : row - 1;
  return key === 'Escape' && row >= 0 ? -1 : null;
}
