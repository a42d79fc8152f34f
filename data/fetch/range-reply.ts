import { FetchError } from './fetch-error.ts';

/** What a server answered, reduced to what to do with it. */
export type RangeReply =
  /** The body is the whole file. */
  | { readonly kind: 'whole'; readonly totalBytes: number | null }
  /** The body goes on where the part ends. */
  | { readonly kind: 'rest'; readonly totalBytes: number | null }
  /** The part is all there is. */
  | { readonly kind: 'complete'; readonly totalBytes: number }
  /** The part does not belong to the file any more. */
  | { readonly kind: 'stale' };

// Too early, too many requests, request timeout: the server asks to try again.
const PASSING = [408, 425, 429];

/**
 * Reads a reply to a request that had, or had not, `Range: bytes=partBytes-`. A server that knows no
 * ranges, or has a newer file than If-Range names, answers 200 with the whole file. Throws a
 * FetchError for a refusal.
 */
export function rangeReply(response: Response, partBytes: number): RangeReply {
  const { status } = response;
  const range = response.headers.get('content-range') ?? '';
  if (status === 200) return { kind: 'whole', totalBytes: lengthOf(response) };
  if (status === 206) {
    const [, start, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(range) ?? [];
    if (Number(start) !== partBytes || partBytes === 0) return { kind: 'stale' };
    return { kind: 'rest', totalBytes: total === '*' ? null : Number(total) };
  }
  if (status === 416 && partBytes > 0) {
    const total = Number(/^bytes \*\/(\d+)$/.exec(range)?.[1]);
    return total === partBytes ? { kind: 'complete', totalBytes: total } : { kind: 'stale' };
  }
  const passing = status >= 500 || PASSING.includes(status);
  const reason = `${status} ${response.statusText}`.trim();
  throw new FetchError(`${response.url} answered ${reason}.`, passing);
}

function lengthOf(response: Response): number | null {
  const text = response.headers.get('content-length');
  // Of a compressed body this would be the length on the wire.
  if (text === null || response.headers.get('content-encoding') !== null) return null;
  return Number(text);
}
