import { FetchError } from './fetch-error.ts';
import type { PartFile } from './part-file.ts';
import { type RangeReply, rangeReply } from './range-reply.ts';
import { SilenceLimit } from './time-limit.ts';

/** Bytes here so far, and of the whole file where the server says. */
export type OnProgress = (doneBytes: number, totalBytes: number | null) => void;

export interface Attempt {
  readonly url: string;
  readonly part: PartFile;
  /** Length that the whole file must have; null where none is known. */
  readonly sizeBytes: number | null;
  readonly silenceMs: number;
  readonly onProgress: OnProgress;
}

/** How a whole file came. */
export interface Arrived {
  /** Whether bytes of an earlier attempt are in it. */
  readonly resumed: boolean;
  /** The server's Last-Modified as a day, `YYYY-MM-DD`; null where it gives none. */
  readonly lastModified: string | null;
}

/**
 * One request, at the end of which the part is the whole file. Throws a FetchError where it is not;
 * what has come by then stays in the part.
 */
export async function attempt({
  url,
  part,
  sizeBytes,
  silenceMs,
  onProgress,
}: Attempt): Promise<Arrived> {
  const silence = new SilenceLimit(silenceMs);
  try {
    const validator = await part.validatorFor(url);
    const partBytes = validator === null ? 0 : await part.sizeBytes();
    const headers = new Headers({ 'accept-encoding': 'identity' });
    if (validator !== null && partBytes > 0) {
      headers.set('range', `bytes=${partBytes}-`);
      headers.set('if-range', validator);
    }
    const response = await fetch(url, { headers, signal: silence.signal });
    silence.heard();
    const reply = rangeReply(response, partBytes);
    if (reply.kind === 'stale') {
      await part.drop();
      throw new FetchError(`${url} has another file now than the part of it here.`, true);
    }
    refuseWrongLength(url, reply.totalBytes, sizeBytes);
    if (reply.kind !== 'complete')
      await receive(response, reply, { url, part, partBytes }, silence, onProgress);
    return { resumed: reply.kind !== 'whole', lastModified: lastModifiedOf(response) };
  } catch (error) {
    throw silence.explain(error, url);
  } finally {
    silence.end();
  }
}

function refuseWrongLength(url: string, totalBytes: number | null, sizeBytes: number | null): void {
  if (totalBytes === null || sizeBytes === null || totalBytes === sizeBytes) return;
  const sentence = `${url} has ${totalBytes} bytes; data/sources.json pins ${sizeBytes}.`;
  throw new FetchError(sentence, false);
}

async function receive(
  response: Response,
  { kind, totalBytes }: RangeReply & { readonly kind: 'whole' | 'rest' },
  { url, part, partBytes }: { url: string; part: PartFile; partBytes: number },
  silence: SilenceLimit,
  onProgress: OnProgress,
): Promise<void> {
  const handle = kind === 'rest' ? await part.goOn() : await part.begin(url, validatorOf(response));
  let doneBytes = kind === 'rest' ? partBytes : 0;
  try {
    for await (const chunk of response.body ?? []) {
      silence.heard();
      await handle.writeFile(chunk);
      doneBytes += chunk.length;
      onProgress(doneBytes, totalBytes);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (totalBytes !== null && doneBytes !== totalBytes) {
    throw new FetchError(`${url} sent ${doneBytes} bytes of ${totalBytes}.`, true);
  }
}

/** If-Range takes a strong ETag or a date; a weak ETag says nothing about bytes. */
function validatorOf(response: Response): string | null {
  const etag = response.headers.get('etag');
  if (etag?.startsWith('"')) return etag;
  return response.headers.get('last-modified');
}

function lastModifiedOf(response: Response): string | null {
  const time = Date.parse(response.headers.get('last-modified') ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}
