import { cellText } from './cell-text.ts';
import { RowScanner, type Splitting } from './row-scanner.ts';

/** The first rows of a text that have anything in them, as texts. The last one may be cut: it is left
 * out unless the text is whole or it is the only one. */
export function sampleRows(
  bytes: Uint8Array,
  isWhole: boolean,
  splitting: Splitting,
  most: number,
): string[][] {
  const scanner = new RowScanner(splitting);
  const rows: string[][] = [];
  let from = 0;
  while (from < bytes.length && rows.length < most) {
    const found = scanner.find(bytes, from, bytes.length, isWhole);
    if (!found && rows.length > 0) break;
    if (!found) scanner.find(bytes, from, bytes.length, true);
    if (scanner.contentEnd > scanner.start) rows.push(cellsOf(scanner, bytes));
    from = scanner.next;
  }
  return rows;
}

function cellsOf(scanner: RowScanner, bytes: Uint8Array): string[] {
  return Array.from({ length: scanner.cells }, (_, cell) =>
    cellText(bytes, scanner.startOf(cell), scanner.ends[cell] as number),
  );
}
