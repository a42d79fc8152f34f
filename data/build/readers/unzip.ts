import { unzipSync } from 'fflate';
import { SourceError } from '../model.ts';
import { utf8 } from './utf8.ts';

/** The files of an archive. Their names in errors are `archive.zip/file`. */
export interface Archive {
  /** The one file whose name ends like this; a folder before it does not matter. */
  bytes(ending: string): { readonly name: string; readonly bytes: Uint8Array };
  text(ending: string): { readonly name: string; readonly text: string };
}

/** Opens a ZIP archive in memory. Throws a SourceError where it is none, or is cut short. */
export function unzip(archive: Uint8Array, file: string): Archive {
  const entries = entriesOf(archive, file);
  function bytes(ending: string) {
    const names = Object.keys(entries).filter((name) => name.endsWith(ending));
    const [name] = names;
    const found = name === undefined ? undefined : entries[name];
    if (found === undefined || names.length > 1) {
      const there = Object.keys(entries).join(', ');
      throw new SourceError(file, null, `has ${names.length} files *${ending}; there are ${there}`);
    }
    return { name: `${file}/${name}`, bytes: found };
  }
  function text(ending: string) {
    const found = bytes(ending);
    return { name: found.name, text: utf8(found.bytes, found.name) };
  }
  return { bytes, text };
}

function entriesOf(archive: Uint8Array, file: string): Record<string, Uint8Array> {
  try {
    return unzipSync(archive);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SourceError(file, null, `is no whole ZIP archive: ${reason}`);
  }
}
