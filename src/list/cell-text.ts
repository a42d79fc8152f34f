import { insideQuotes } from './guard-formula.ts';

const utf8 = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true });
const windows1252 = /* @__PURE__ */ new TextDecoder('windows-1252');

/** The text of bytes that are UTF-8, or else Windows-1252, in which every byte is some sign. */
function decodeText(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return windows1252.decode(bytes);
  }
}

/** What stands in a cell: without the quotes around it, doubled ones inside as one. */
export function cellText(bytes: Uint8Array, from: number, to: number): string {
  const [first, last] = insideQuotes(bytes, from, to);
  const text = decodeText(bytes.subarray(first, last));
  return first === from ? text : text.replaceAll('""', '"');
}
