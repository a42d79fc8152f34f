import { type FileHandle, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';

/** What the server called the file of which a part is here: an ETag, else a Last-Modified. */
interface PartNote {
  readonly url: string;
  readonly validator: string;
}

/**
 * The part of a file that has been downloaded so far: `NAME.part`, and `NAME.part.json` that says of
 * which file it is a part. It outlives the process, so that the next run goes on where this one was
 * cut. The file that is there under its own name is not touched until `become`.
 */
export class PartFile {
  readonly path: string;
  readonly #target: string;
  readonly #notePath: string;

  constructor(target: string) {
    this.#target = target;
    this.path = `${target}.part`;
    this.#notePath = `${target}.part.json`;
  }

  /** Bytes that are here, 0 where nothing is. */
  async sizeBytes(): Promise<number> {
    const found = await stat(this.path).catch(() => null);
    return found?.size ?? 0;
  }

  /** What to send as If-Range for what is here; null where it cannot be gone on with. */
  async validatorFor(url: string): Promise<string | null> {
    const text = await readFile(this.#notePath, 'utf8').catch(() => '{}');
    const note = parseNote(text);
    return note?.url === url ? note.validator : null;
  }

  /** Begins again with nothing. Without a validator the part cannot be gone on with later. */
  async begin(url: string, validator: string | null): Promise<FileHandle> {
    await rm(this.#notePath, { force: true });
    const handle = await open(this.path, 'w');
    if (validator !== null) {
      await writeFile(this.#notePath, JSON.stringify({ url, validator } satisfies PartNote));
    }
    return handle;
  }

  /** Goes on at the end of what is here. */
  async goOn(): Promise<FileHandle> {
    return open(this.path, 'a');
  }

  async drop(): Promise<void> {
    await rm(this.path, { force: true });
    await rm(this.#notePath, { force: true });
  }

  /** Takes the name of the whole file, in one step, in place of what had it. */
  async become(name: string = this.#target): Promise<void> {
    await rename(this.path, name);
    await rm(this.#notePath, { force: true });
  }
}

function parseNote(text: string): PartNote | null {
  try {
    const note: Partial<PartNote> = JSON.parse(text);
    const { url, validator } = note;
    return typeof url === 'string' && typeof validator === 'string' ? { url, validator } : null;
  } catch {
    // Cut in mid-write: as good as none.
    return null;
  }
}
