import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dayOf, objectOf, parseJson, textOf } from './json.ts';
import { inRow } from './row.ts';

/** What the downloader noted of a file: it dates a file that its publisher renews in place. */
export interface Receipt {
  readonly url: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  /** `YYYY-MM-DD`: the server's Last-Modified, else the day of the download (UTC). */
  readonly date: string;
}

/** Beside the downloaded files. */
export const RECEIPTS_FILE = 'downloads.json';

/** Receipts by file name; none where nothing was downloaded into the folder. */
export async function readReceipts(folder: string): Promise<ReadonlyMap<string, Receipt>> {
  const text = await readFile(join(folder, RECEIPTS_FILE), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '{}';
    throw error;
  });
  const top = { file: RECEIPTS_FILE, line: null };
  const rows = objectOf(parseJson(text, RECEIPTS_FILE), top, 'the file');
  return new Map(
    Object.entries(rows).map(([name, value]) => {
      const at = inRow(top, name);
      const row = objectOf(value, at, 'the row');
      const receipt = {
        url: textOf(row, 'url', at),
        sizeBytes: Number(row['sizeBytes']),
        sha256: textOf(row, 'sha256', at),
        date: dayOf(row, 'date', at),
      };
      return [name, receipt];
    }),
  );
}
