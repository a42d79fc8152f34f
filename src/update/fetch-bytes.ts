import { Failure } from '../shared/failure.ts';
import type { Environment } from './environment.ts';
import { looksLikeHtml } from './html.ts';
import { startLimits } from './time-limit.ts';

export interface BytesRequest {
  readonly url: string;
  /** What it is for, in failures: a pack's name or `manifest`. */
  readonly part: string;
  readonly cache: RequestCache;
  /** Reading stops after this many bytes and one more, so that the caller sees that there are more. */
  readonly maxBytes: number;
  /** Called with the number of bytes received so far. */
  readonly onBytes?: (receivedBytes: number) => void;
}

/**
 * The body of a file of ours, unverified. The time limit covers a server that goes silent in
 * mid-body. Rejects with a Failure: `offline`, `host-down` (no connection, a cut one, an error of the
 * server), `timeout`, `pack-missing` (404 or 410), or `captive-portal` when a web page came instead.
 */
export async function fetchBytes(
  request: BytesRequest,
  environment: Environment,
): Promise<Uint8Array> {
  const { part, url } = request;
  const abort = new AbortController();
  let timedOut: Failure | null = null;
  const limits = startLimits(environment.limitsFor(request.maxBytes), (what) => {
    timedOut = new Failure('timeout', `${url}: ${what}`, part);
    abort.abort();
  });
  try {
    const { signal } = abort;
    const response = await environment.fetch(url, { cache: request.cache, signal });
    const refusal = refusalOf(response, request);
    if (refusal !== null) throw refusal;
    const bytes = await readBody(response, request.maxBytes, (receivedBytes) => {
      limits.alive();
      request.onBytes?.(receivedBytes);
    });
    if (looksLikeHtml(bytes)) throw webPage(request);
    return bytes;
  } catch (error) {
    if (timedOut !== null) throw timedOut;
    if (error instanceof Failure) throw error;
    const code = environment.isOnline() ? 'host-down' : 'offline';
    throw new Failure(code, `${url} could not be fetched`, part, error);
  } finally {
    limits.stop();
    // Ends what was not read to its end; does nothing to what was.
    abort.abort();
  }
}

function refusalOf(response: Response, request: BytesRequest): Failure | null {
  const { status } = response;
  if (status === 511) return webPage(request);
  if (status === 404 || status === 410) {
    return new Failure('pack-missing', `${request.url}: status ${status}`, request.part);
  }
  if (!response.ok) {
    return new Failure('host-down', `${request.url}: status ${status}`, request.part);
  }
  return /^text\/html\b/i.test(response.headers.get('content-type') ?? '')
    ? webPage(request)
    : null;
}

function webPage({ url, part }: BytesRequest): Failure {
  return new Failure('captive-portal', `${url}: a web page came instead`, part);
}

async function readBody(
  response: Response,
  maxBytes: number,
  onBytes: (receivedBytes: number) => void,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  while (reader && length <= maxBytes) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
    onBytes(Math.min(length, maxBytes));
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
