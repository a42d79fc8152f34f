import { type MisreadZip, parseZip } from './parse-zip.ts';
import type { InvalidZip, ZipAnswer } from './zip-answer.ts';
import type { ZipIndex } from './zip-index.ts';
import { zipNumber } from './zip-table.ts';

/** The answer to any text. Throws a TypeError for what is no text. */
export function answerZip(index: ZipIndex, input: string): ZipAnswer {
  // Nearly every text: without an object for what was read.
  const number = typeof input === 'string' ? zipNumber(input) : -1;
  if (number >= 0) return index.answer(number);
  const parsed = parseZip(input);
  return parsed.ok ? index.lookup(parsed.zip) : invalidZip(index, parsed);
}

/** The answer to a text that is no ZIP. A suggestion is one that there is in the data. */
export function invalidZip(index: ZipIndex, { reason, suggestion }: MisreadZip): InvalidZip {
  return Object.freeze({
    kind: 'zip',
    status: 'invalid',
    reason,
    suggestion: suggestion !== null && isZip(index, suggestion) ? suggestion : null,
  });
}

function isZip(index: ZipIndex, zip: string): boolean {
  return index.lookup(zip).status !== 'unknown';
}
