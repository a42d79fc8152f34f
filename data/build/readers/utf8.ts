import { SourceError } from '../model.ts';

/** The text of a file: every source is UTF-8. A byte-order mark is left out. */
export function utf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SourceError(file, null, 'is not UTF-8 text');
  }
}
