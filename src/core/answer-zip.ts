import { parseZip } from './parse-zip.ts';
import type { InvalidZip, ZipAnswer } from './zip-answer.ts';
import type { ZipIndex } from './zip-index.ts';

/**
 * The answer to any text. A suggestion for a text that is no ZIP is one that there is in the data.
 * Throws a TypeError for what is no text.
 */
export function answerZip(index: ZipIndex, input: string): ZipAnswer {
  const parsed = parseZip(input);
  if (parsed.ok) return index.lookup(parsed.zip);
  const { reason, suggestion } = parsed;
  const invalid: InvalidZip = {
    kind: 'zip',
    status: 'invalid',
    reason,
    suggestion: suggestion !== null && isZip(index, suggestion) ? suggestion : null,
  };
  return Object.freeze(invalid);
}

function isZip(index: ZipIndex, zip: string): boolean {
  return index.lookup(zip).status !== 'unknown';
}
