const LONGEST_SHOWN = 60;

/** What was typed, safe to show on a terminal: no control or invisible characters, not endless. */
export function printable(text: string): string {
  const shown = text.slice(0, LONGEST_SHOWN).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD');
  if (shown.trim() === '') return '(nothing)';
  return text.length > LONGEST_SHOWN ? `${shown}...` : shown;
}
