import type { ByteReader } from './byte-reader.ts';

/** Names and addresses are shorter; a template that grows beyond it is not ours. */
const MAX_LENGTH = 1000;

/**
 * A text with the parts that it shares with its row taken out: `https://ocasio-cortez.house.gov` of
 * Ocasio-Cortez is `https://\u0001.house.gov`, and so is everyone's. Part number n stands as the
 * control character n. Throws a RangeError for a text that has such characters itself.
 */
export function foldTemplate(text: string, parts: readonly string[]): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are the marks of the parts.
  if (/[\u0000-\u001f]/.test(text) || text.length > MAX_LENGTH) {
    throw new RangeError(`${JSON.stringify(text)} is too long, or has a control character`);
  }
  return parts.reduce(
    (template, part, i) => (part === '' ? template : template.split(part).join(markOf(i))),
    text,
  );
}

/** Gives back the text of a template: the parts go in again in the reverse order. */
export function unfoldTemplate(
  reader: ByteReader,
  template: string,
  parts: readonly string[],
): string {
  return parts.reduceRight((text, part, i) => {
    const pieces = text.split(markOf(i));
    if (text.length + (pieces.length - 1) * part.length > MAX_LENGTH * 2) {
      reader.corrupt('has a template that grows too long');
    }
    return pieces.join(part);
  }, template);
}

function markOf(index: number): string {
  return String.fromCharCode(index + 1);
}
