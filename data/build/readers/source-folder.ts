import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SourceError } from '../model.ts';
import { type Provenance, provenanceOf } from './provenance.ts';
import type { Receipt } from './receipts.ts';
import type { FileFormat, RegisteredSource, Registry, SourceId } from './registry.ts';

/** A file of the folder, with which reader it is for. */
export interface FoundFile {
  readonly name: string;
  readonly format: FileFormat;
  readonly bytes: Uint8Array;
}

/**
 * A folder of source files. Of each source it takes the first file of the registry's list that is
 * there: the official one before what was made from it. Notes where what was read comes from.
 */
export class SourceFolder {
  readonly provenance: Provenance[] = [];
  readonly #path: string;
  readonly #registry: Registry;
  readonly #receipts: ReadonlyMap<string, Receipt>;

  constructor(path: string, registry: Registry, receipts: ReadonlyMap<string, Receipt>) {
    this.#path = path;
    this.#registry = registry;
    this.#receipts = receipts;
  }

  /** Reads a source. Throws a SourceError that names every file it may come as when none is there. */
  async read<T>(id: SourceId, reader: (file: FoundFile) => T): Promise<T> {
    const value = await this.readIfThere(id, reader);
    if (value !== null) return value;
    const names = this.#source(id).files.map(({ name, url }) =>
      url === null ? name : `${name} (from ${url})`,
    );
    throw new SourceError(
      this.#path,
      null,
      `has no file for ${id}: needed is ${names.join(' or ')}`,
    );
  }

  /** The same, null where none of its files is there. */
  async readIfThere<T>(id: SourceId, reader: (file: FoundFile) => T): Promise<T | null> {
    const source = this.#source(id);
    for (const file of source.files) {
      const bytes = await readIfThere(join(this.#path, file.name));
      if (bytes === null) continue;
      // Read before it is dated: a bad row is the better reason why a file is not the one pinned.
      const value = reader({ name: file.name, format: file.format, bytes });
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const found = { source, file, sizeBytes: bytes.length, sha256 };
      this.provenance.push(provenanceOf(found, this.#receipts.get(file.name)));
      return value;
    }
    return null;
  }

  #source(id: SourceId): RegisteredSource {
    const source = this.#registry.get(id);
    if (source === undefined) throw new TypeError(`the registry has no source ${id}`);
    return source;
  }
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
