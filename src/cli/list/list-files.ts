import { createReadStream, fstatSync, type Stats } from 'node:fs';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { fileExists, isFolder, isInput, isInputToo, noFile, noFolder } from './list-messages.ts';

/** What is wrong with the files that were named, as a sentence for people. */
export class ListTrouble extends Error {}

const READ_BYTES = 1 << 20;

export interface ListInput {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Null when nobody knows. */
  readonly totalBytes: number | null;
}

/** A file as a list. Throws a ListTrouble when there is none. */
export async function openInput(file: string): Promise<ListInput> {
  const found = await statOf(file);
  if (found === null) throw new ListTrouble(noFile(file));
  if (found.isDirectory()) throw new ListTrouble(isFolder(file));
  const chunks = createReadStream(file, { highWaterMark: READ_BYTES });
  // What is not a plain file, a pipe by name, has no size of its own.
  return { chunks, totalBytes: found.isFile() ? found.size : null };
}

/** Where a result is written: under another name until it is whole. */
export interface ListOutput {
  write(bytes: Uint8Array): Promise<void>;
  /** The result is whole. */
  keep(): Promise<void>;
  /** It will not be: nothing stays behind. */
  drop(): Promise<void>;
}

/** Throws a ListTrouble when the file must not or cannot be written. */
export async function openOutput(file: string, input: string, force: boolean): Promise<ListOutput> {
  const there = await statOf(file);
  const list = input === '-' ? statOfStream(0) : await statOf(input);
  if (there !== null) {
    if (there.isDirectory()) throw new ListTrouble(isFolder(file));
    if (isSame(list, there)) throw new ListTrouble(isInput(file));
    // A device or a pipe is written to as it is.
    if (!there.isFile()) return outputTo(await open(file, 'w'), null, file);
    if (!force) throw new ListTrouble(fileExists(file));
  }
  const part = `${file}.part`;
  if (isSame(list, await statOf(part))) throw new ListTrouble(isInput(part));
  try {
    return outputTo(await open(part, 'w'), part, file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new ListTrouble(noFolder(file));
    throw error;
  }
}

/** Throws a ListTrouble where a shell has standard output written into the list itself: it would never end. */
export async function refuseListAsOutput(input: string): Promise<void> {
  const list = input === '-' ? statOfStream(0) : await statOf(input);
  if (isSame(list, statOfStream(1))) throw new ListTrouble(isInputToo(input));
}

function outputTo(handle: FileHandle, part: string | null, file: string): ListOutput {
  return {
    async write(bytes) {
      for (let from = 0; from < bytes.length; ) {
        from += (await handle.write(bytes, from)).bytesWritten;
      }
    },
    async keep() {
      await handle.close();
      if (part !== null) await rename(part, file);
    },
    async drop() {
      await handle.close();
      if (part !== null) await rm(part, { force: true });
    },
  };
}

function isSame(list: Stats | null, other: Stats | null): boolean {
  return list?.isFile() === true && list.dev === other?.dev && list.ino === other.ino;
}

/** What a shell's `< list.csv` or `>> list.csv` names; null where there is no such stream. */
function statOfStream(stream: 0 | 1): Stats | null {
  try {
    return fstatSync(stream);
  } catch {
    return null;
  }
}

async function statOf(file: string) {
  try {
    return await stat(file);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}
