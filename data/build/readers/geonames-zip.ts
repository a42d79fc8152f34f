import type { PostalZip } from '../model.ts';
import { readGeoNames } from './geonames.ts';
import { unzip } from './unzip.ts';

/** The official archive: `US.txt` with the rows, and a readme beside it. */
export function readGeoNamesZip(bytes: Uint8Array, file: string): PostalZip[] {
  const { name, text } = unzip(bytes, file).text('US.txt');
  return readGeoNames(text, name);
}
