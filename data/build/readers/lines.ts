/** A line of a text file, without its end. `line` counts from 1. */
export interface Line {
  readonly line: number;
  readonly text: string;
}

/** The lines of a text, whichever way they end; a byte-order mark and the last line's end are gone. */
export function linesOf(text: string): Line[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line, index) => ({ line: index + 1, text: line }));
}
