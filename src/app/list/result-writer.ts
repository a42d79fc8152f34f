import { NOTES_FILE, notesText, resultFolder } from './kept-result.ts';
import type { ResultNotes } from './list-messages.ts';

/** Writes at once, in a worker only; TypeScript's DOM library leaves it out. */
interface SyncFile {
  write(bytes: Uint8Array, options?: { readonly at: number }): number;
  truncate(sizeBytes: number): void;
  flush(): void;
  close(): void;
}

interface SyncFileHandle extends FileSystemFileHandle {
  createSyncAccessHandle?: () => Promise<SyncFile>;
}

/** Where the bytes of a result go. */
export interface ResultWriter {
  write(bytes: Uint8Array<ArrayBuffer>): void;
  /** The result is whole. Its bytes, or null when they lie in the private files. */
  finish(notes: ResultNotes): Promise<Blob | null>;
  close(): void;
}

/** A file of the origin's own where there is one and the result is to be kept; else memory. */
export async function openResult(keep: boolean): Promise<ResultWriter> {
  if (!keep) return inMemory();
  try {
    return await inFile(`run-${Date.now()}-${Math.floor(Math.random() * 1e6)}`);
  } catch {
    return inMemory();
  }
}

async function inFile(name: string): Promise<ResultWriter> {
  const folder = await resultFolder();
  const file = await openSync(folder, name);
  let sizeBytes = 0;
  return {
    write(bytes) {
      for (let from = 0; from < bytes.length; ) {
        const written = file.write(bytes.subarray(from), { at: sizeBytes });
        // A full disk is an exception in one browser and a short write in another.
        if (written === 0) throw new DOMException('nothing was written', 'QuotaExceededError');
        from += written;
        sizeBytes += written;
      }
    },
    async finish(notes) {
      file.flush();
      file.close();
      const text = new TextEncoder().encode(notesText(notes, name));
      const notesFile = await openSync(folder, NOTES_FILE);
      notesFile.truncate(0);
      notesFile.write(text, { at: 0 });
      notesFile.flush();
      notesFile.close();
      return null;
    },
    close: () => file.close(),
  };
}

async function openSync(folder: FileSystemDirectoryHandle, name: string): Promise<SyncFile> {
  const handle: SyncFileHandle = await folder.getFileHandle(name, { create: true });
  if (handle.createSyncAccessHandle === undefined) throw new TypeError('no files here');
  return handle.createSyncAccessHandle();
}

/** Blobs, which browsers move to the disk by themselves when there are many. */
function inMemory(): ResultWriter {
  const BLOB_BYTES = 8 << 20;
  const blobs: Blob[] = [];
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const gather = () => {
    blobs.push(new Blob(pieces));
    pieces = [];
    length = 0;
  };
  return {
    write(bytes) {
      pieces.push(bytes);
      length += bytes.length;
      if (length >= BLOB_BYTES) gather();
    },
    async finish() {
      gather();
      return new Blob(blobs, { type: 'text/csv' });
    },
    close: () => undefined,
  };
}
