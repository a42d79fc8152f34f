/** Longer lines are cut: none can be a ZIP, and a file without line breaks must not fill the memory. */
const LONGEST_LINE = 4096;

/**
 * The lines of a text that comes in pieces, all that a piece completes at once. Takes LF and CRLF, and
 * leaves out a byte-order mark at the beginning. A last line needs no line break.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let rest = '';
  let first = true;
  for await (const chunk of chunks) {
    const text = first && chunk.startsWith('\uFEFF') ? chunk.slice(1) : chunk;
    if (chunk !== '') first = false;
    const parts = text.split('\n');
    parts[0] = rest + (parts[0] ?? '').slice(0, LONGEST_LINE);
    rest = (parts.pop() ?? '').slice(0, LONGEST_LINE);
    if (parts.length > 0) yield parts.map(finishLine);
  }
  if (rest !== '') yield [finishLine(rest)];
}

function finishLine(line: string): string {
  return (line.endsWith('\r') ? line.slice(0, -1) : line).slice(0, LONGEST_LINE);
}
