import { PLANS } from '../../shared/plan.ts';
import type { ResultNotes } from './list-messages.ts';

/*
 * The last result lies in the origin's private files: its bytes, and beside them what is known of it.
 * Each run writes under a name of its own; the notes are written last and name it, so that a result is
 * there as a whole or not at all.
 */

const FOLDER = 'lists';
const NOTES = 'result.json';

interface KeptNotes extends ResultNotes {
  readonly file: string;
}

/** A result and its bytes, wherever they lie. */
export interface ListResult {
  readonly notes: ResultNotes;
  readonly bytes: Blob;
  /** Whether it will be here after the page has gone. */
  readonly kept: boolean;
}

/** The folder of results. Rejects where the browser has none or refuses it. */
export async function resultFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(FOLDER, { create: true });
}

/** The result that was kept last, or null. Never rejects. */
export async function readKeptResult(): Promise<ListResult | null> {
  try {
    const folder = await resultFolder();
    const text = await (await (await folder.getFileHandle(NOTES)).getFile()).text();
    const notes: unknown = JSON.parse(text);
    if (!isKept(notes)) return null;
    const bytes = await (await folder.getFileHandle(notes.file)).getFile();
    return bytes.size === notes.sizeBytes ? { notes, bytes, kept: true } : null;
  } catch {
    return null;
  }
}

/** Deletes every result but the one with this file's name, as far as nobody writes it. Never rejects. */
export async function sweepResults(butFile: string | null): Promise<void> {
  try {
    const folder = await resultFolder();
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    for (const name of names) {
      if (butFile !== null && (name === butFile || name === NOTES)) continue;
      await folder.removeEntry(name).catch(() => undefined);
    }
  } catch {
    // There is no such folder, and so nothing in it.
  }
}

/** The name of the file that the notes name, or null. */
export function keptFile(result: ListResult | null): string | null {
  const notes = result?.notes;
  return notes !== undefined && isKept(notes) ? notes.file : null;
}

export function notesText(notes: ResultNotes, file: string): string {
  return JSON.stringify({ ...notes, file } satisfies KeptNotes);
}

export const NOTES_FILE = NOTES;

/** Our own writing, of this version: enough of a look to show it without a fault. */
function isKept(value: unknown): value is KeptNotes {
  const notes = value as KeptNotes | null;
  const summary = notes?.summary;
  return (
    typeof notes?.file === 'string' &&
    typeof notes.name === 'string' &&
    typeof notes.sizeBytes === 'number' &&
    typeof notes.finishedMs === 'number' &&
    (notes.plan === undefined || PLANS.includes(notes.plan)) &&
    typeof notes.seconds === 'number' &&
    typeof summary?.rows === 'number' &&
    Array.isArray(summary.districts) &&
    Array.isArray(summary.several) &&
    Array.isArray(summary.without) &&
    typeof summary.certainties === 'object' &&
    typeof summary.statuses === 'object'
  );
}
