import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { READERS } from '../build/readers/by-format.ts';
import { type Receipt, readReceipts } from '../build/readers/receipts.ts';
import type { RegisteredSource, Registry, SourceFile } from '../build/readers/registry.ts';
import { type DownloadManner, download } from './download.ts';
import { FetchError } from './fetch-error.ts';
import type { ProgressLine } from './progress.ts';
import { writeReceipt } from './write-receipts.ts';

export interface FetchOptions {
  readonly registry: Registry;
  /** Folder that the files go to; made where it is not there. */
  readonly folder: string;
  /** Ids of the sources to fetch; empty for all that are fetched without being named. */
  readonly only: readonly string[];
  /** A folder to copy from what has no address; null for none. */
  readonly handFolder: string | null;
  readonly progress: ProgressLine;
  readonly manner: Pick<DownloadManner, 'silenceMs' | 'attempts' | 'firstWaitMs'>;
  /** Today, `YYYY-MM-DD` in UTC: dates a file whose server does not. */
  readonly today: string;
}

type SourceAt<F extends SourceFile> = { readonly source: RegisteredSource; readonly file: F };
type AddressedFile = SourceFile & { readonly url: string };

/** Fetches what is asked for, each on its own. Returns the names of the files that it could not get. */
export async function fetchSources(options: FetchOptions): Promise<string[]> {
  const { registry, folder, only, progress } = options;
  await mkdir(folder, { recursive: true });
  const failed: string[] = [];
  for (const source of registry.values()) {
    const wanted = only.length > 0 ? only.includes(source.id) : source.download !== 'by-name';
    if (!wanted) continue;
    for (const file of source.files) {
      const { url } = file;
      try {
        if (url !== null) await fetchFile({ source, file: { ...file, url } }, options);
        else if (source.download === 'by-hand') await takeByHand(file, options);
      } catch (error) {
        if (!(error instanceof FetchError)) throw error;
        failed.push(file.name);
        const stays = (await sha256Of(join(folder, file.name))) !== null;
        progress.say(`${error.message}${stays ? ` The ${file.name} that was here stays.` : ''}`);
      }
    }
  }
  return failed;
}

async function fetchFile({ file }: SourceAt<AddressedFile>, options: FetchOptions): Promise<void> {
  const { folder, progress, manner, today } = options;
  const { name, url, renewed, format } = file;
  const target = join(folder, name);
  const receipt = (await readReceipts(folder)).get(name);
  if (!renewed && (await isHere(target, file, receipt))) {
    progress.say(`${name} is here already.`);
    return;
  }
  const got = await download(
    {
      url,
      target,
      sizeBytes: renewed ? null : file.sizeBytes,
      sha256: renewed ? null : file.sha256,
      check: (bytes) => READERS[format](bytes, name),
    },
    {
      ...manner,
      onProgress: (doneBytes, totalBytes) => progress.show(name, doneBytes, totalBytes),
      onRetry: (error, waitMs) =>
        progress.say(`${error.message} Trying again in ${waitMs / 1000} seconds.`),
    },
  );
  const { sizeBytes, sha256, lastModified } = got;
  await writeReceipt(folder, name, { url, sizeBytes, sha256, date: lastModified ?? today });
  const bytes = sizeBytes.toLocaleString('en-US');
  const standing = sha256 === file.sha256 ? 'as pinned' : `SHA-256 ${sha256}, not pinned`;
  progress.say(`${name} is here: ${bytes} bytes, ${standing}.`);
}

/** Whether a file that its address never changes is here whole: as pinned, or as downloaded before. */
async function isHere(
  target: string,
  file: SourceFile,
  receipt: Receipt | undefined,
): Promise<boolean> {
  const sha256 = await sha256Of(target);
  return sha256 !== null && sha256 === (file.sha256 ?? receipt?.sha256);
}

/** What was compiled by hand has no address: it is copied from a folder that has it. */
async function takeByHand(file: SourceFile, options: FetchOptions): Promise<void> {
  const { folder, handFolder, progress } = options;
  const target = join(folder, file.name);
  if ((await sha256Of(target)) !== null) return;
  const from = handFolder === null ? null : join(handFolder, file.name);
  if (from !== null && (await sha256Of(from)) !== null) {
    await copyFile(from, target);
    progress.say(`${file.name} has no address; copied from ${handFolder}.`);
  } else {
    progress.say(
      `${file.name} has no address: copy it to ${folder} by hand if the build asks for it.`,
    );
  }
}

/** Null where there is no such file. */
async function sha256Of(path: string): Promise<string | null> {
  const bytes = await readFile(path).catch(() => null);
  return bytes === null ? null : createHash('sha256').update(bytes).digest('hex');
}
