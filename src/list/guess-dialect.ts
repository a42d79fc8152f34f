import { CARRIAGE_RETURN, LINE_FEED, QUOTE } from './bytes.ts';
import type { Dialect, ListEncoding } from './list-shape.ts';
import { sampleRows } from './sample-rows.ts';
import { Utf16ToUtf8 } from './utf16.ts';

/** In the order of preference where they do equally well. */
const DELIMITERS = Array.from(',\t;|^~:\x1f', (sign) => sign.charCodeAt(0));
const ROWS_TO_COMPARE = 100;
/** One-column lists have none; of others, so many rows agree on the number of cells. */
const LEAST_AGREEING = 0.5;
const PAIR = /^\D*\d{1,2}\.\d{2,}[^,\d]*, *\D?\d{1,3}\.\d{2,}\D*$/;

/** UTF-16 by its byte-order mark, or by the zeros that Latin letters have in every second place. */
export function wideEncoding(bytes: Uint8Array): ListEncoding | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const length = Math.min(bytes.length & ~1, 1024);
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (length >= 4 && even === 0 && odd > length / 4) return 'utf-16le';
  return length >= 4 && odd === 0 && even > length / 4 ? 'utf-16be' : null;
}

/** The sample as UTF-8 or Windows-1252, whatever it came in. */
export function narrow(bytes: Uint8Array, wide: ListEncoding | null): Uint8Array {
  return wide === null ? bytes : new Utf16ToUtf8(wide === 'utf-16le').push(bytes);
}

/**
 * How a list is written, by the beginning of it (as `narrow` gives it); `delimiter`: what a person
 * says, null to guess.
 */
export function guessDialect(
  text: Uint8Array,
  isWhole: boolean,
  wide: ListEncoding | null,
  delimiter: number | null,
): Dialect {
  const lineEnd =
    text.includes(LINE_FEED) || !text.includes(CARRIAGE_RETURN) ? LINE_FEED : CARRIAGE_RETURN;
  const markBytes = text[0] === 0xef && text[1] === 0xbb && text[2] === 0xbf ? 3 : 0;
  const hint = declaredDelimiter(text, markBytes, lineEnd);
  const preambleBytes = hint?.end ?? markBytes;
  const encoding = wide ?? (isUtf8(text, isWhole) ? 'utf-8' : 'windows-1252');
  const rest = text.subarray(preambleBytes);
  const chosen = delimiter ?? hint?.delimiter ?? guessDelimiter(rest, isWhole, lineEnd);
  return { encoding, preambleBytes, delimiter: chosen, lineEnd };
}

/** The sign that parts most rows into the same number of cells, and into more than one. */
function guessDelimiter(text: Uint8Array, isWhole: boolean, lineEnd: number): number {
  let best = { delimiter: DELIMITERS[0] ?? 0, share: 0, cells: 1 };
  for (const delimiter of DELIMITERS) {
    if (!text.includes(delimiter)) continue;
    const rows = sampleRows(text, isWhole, { delimiter, lineEnd, columns: 0 }, ROWS_TO_COMPARE);
    const counts = new Map<number, number>();
    for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
    const [cells, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [1, 0];
    const share = cells < 2 ? 0 : count / rows.length;
    const better =
      share > best.share + 0.1 ||
      (share > best.share - 0.1 && (cells > best.cells || holdsPairs(rows)));
    if (share >= LEAST_AGREEING && better) best = { delimiter, share, cells };
  }
  return best.delimiter;
}

/** Whether the comma in these rows parts the two numbers of a position: then it is no delimiter. */
function holdsPairs(rows: readonly (readonly string[])[]): boolean {
  const pairs = rows.filter((row) => row.some((cell) => PAIR.test(cell)));
  return pairs.length >= LEAST_AGREEING * rows.length;
}

/** The line `sep=;`, by which a list tells a spreadsheet its delimiter. */
function declaredDelimiter(
  text: Uint8Array,
  from: number,
  lineEnd: number,
): { readonly delimiter: number; readonly end: number } | null {
  const line = String.fromCharCode(...text.subarray(from, from + 16));
  const match = /^("?)sep=(.)\1(\r?\n|\r)/i.exec(line);
  const delimiter = match?.[2]?.charCodeAt(0);
  if (match === null || delimiter === undefined || delimiter === QUOTE || delimiter > 127)
    return null;
  const end = text.indexOf(lineEnd, from) + 1;
  return end === 0 ? null : { delimiter, end };
}

function isUtf8(text: Uint8Array, isWhole: boolean): boolean {
  let end = text.length;
  // The sample may end within a sign.
  if (!isWhole) while (end > 0 && end > text.length - 4 && (text[end - 1] as number) >= 0x80) end--;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(text.subarray(0, end));
    return true;
  } catch {
    return false;
  }
}
