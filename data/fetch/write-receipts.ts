import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RECEIPTS_FILE, type Receipt, readReceipts } from '../build/readers/receipts.ts';

/** Notes a downloaded file beside it, keeping the notes of the others. */
export async function writeReceipt(folder: string, name: string, receipt: Receipt): Promise<void> {
  const receipts = new Map(await readReceipts(folder)).set(name, receipt);
  const sorted = Object.fromEntries([...receipts].sort(([a], [b]) => (a < b ? -1 : 1)));
  const path = join(folder, RECEIPTS_FILE);
  await writeFile(`${path}.part`, `${JSON.stringify(sorted, null, 2)}\n`);
  await rename(`${path}.part`, path);
}
