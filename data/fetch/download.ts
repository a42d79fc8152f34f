import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { type Arrived, attempt, type OnProgress } from './attempt.ts';
import { FetchError } from './fetch-error.ts';
import { PartFile } from './part-file.ts';

export interface DownloadRequest {
  readonly url: string;
  /** Path that the whole file gets. */
  readonly target: string;
  /** What the file must be; null where it is not pinned. */
  readonly sizeBytes: number | null;
  readonly sha256: string | null;
  /** Throws where the bytes are not what is wanted, a portal's login page for example. */
  readonly check: (bytes: Uint8Array) => void;
}

export interface DownloadManner {
  readonly onProgress: OnProgress;
  /** Told before each wait. */
  readonly onRetry: (error: FetchError, waitMs: number) => void;
  /** A connection that is silent for so long is given up. */
  readonly silenceMs: number;
  /** Attempts without a new byte after which the file is given up. */
  readonly attempts: number;
  /** Wait before the second attempt; it doubles with each. */
  readonly firstWaitMs: number;
}

export interface Downloaded {
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly lastModified: string | null;
}

/**
 * Downloads a file, going on where an earlier attempt was cut, and gives it its name when it is whole
 * and right. Throws a FetchError otherwise: what had the name before still has it, a part that can be
 * gone on with stays, and a whole file that was refused is kept as `NAME.refused`.
 */
export async function download(
  request: DownloadRequest,
  manner: DownloadManner,
): Promise<Downloaded> {
  const part = new PartFile(request.target);
  let arrived = await persist(request, part, manner);
  let got = await inspect(request, part);
  if (got.refusal !== null && arrived.resumed) {
    // The two ends may be of two files, whatever the server said of its own: once more from the start.
    await part.drop();
    arrived = await persist(request, part, manner);
    got = await inspect(request, part);
  }
  if (got.refusal !== null) {
    await part.become(`${request.target}.refused`);
    throw got.refusal;
  }
  await part.become();
  return { sizeBytes: got.sizeBytes, sha256: got.sha256, lastModified: arrived.lastModified };
}

interface Inspected {
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly refusal: FetchError | null;
}

async function inspect(request: DownloadRequest, part: PartFile): Promise<Inspected> {
  const bytes = await readFile(part.path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { sizeBytes: bytes.length, sha256, refusal: refusalOf(request, bytes, sha256) };
}

/** Attempts until one succeeds. Those that bring new bytes do not count. */
async function persist(
  { url, sizeBytes }: DownloadRequest,
  part: PartFile,
  { silenceMs, onProgress, onRetry, attempts, firstWaitMs }: DownloadManner,
): Promise<Arrived> {
  let waitMs = firstWaitMs;
  let mostBytes = await part.sizeBytes();
  for (let failed = 0; ; ) {
    try {
      return await attempt({ url, part, sizeBytes, silenceMs, onProgress });
    } catch (error) {
      if (!(error instanceof FetchError) || !error.retry) throw error;
      const bytes = await part.sizeBytes();
      if (bytes > mostBytes) {
        failed = 0;
        waitMs = firstWaitMs;
        mostBytes = bytes;
      }
      failed++;
      if (failed >= attempts) throw error;
      onRetry(error, waitMs);
      await wait(waitMs);
      waitMs *= 2;
    }
  }
}

function refusalOf(request: DownloadRequest, bytes: Uint8Array, sha256: string): FetchError | null {
  const { url, sizeBytes, target } = request;
  const kept = `It is kept as ${target}.refused.`;
  if (sizeBytes !== null && bytes.length !== sizeBytes) {
    const found = `${url} gave ${bytes.length} bytes; data/sources.json pins ${sizeBytes}.`;
    return new FetchError(`${found} ${kept}`, false);
  }
  if (request.sha256 !== null && sha256 !== request.sha256) {
    const found = `${url} gave a file with SHA-256 ${sha256}; data/sources.json pins ${request.sha256}.`;
    return new FetchError(`${found} ${kept}`, false);
  }
  try {
    request.check(bytes);
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return new FetchError(`What ${url} gave cannot be read: ${reason}. ${kept}`, false, error);
  }
}
