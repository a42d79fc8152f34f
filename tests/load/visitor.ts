import { type ClientHttp2Session, connect } from 'node:http2';
import type { Socket } from 'node:net';

/** What a visit cost. Bytes of HTTP/2, frames and headers included; of TLS its some 3 kB are not counted. */
export interface Visit {
  readonly requests: number;
  readonly sentBytes: number;
  readonly receivedBytes: number;
  readonly ms: number;
  readonly statuses: Readonly<Record<string, number>>;
}

/** Validators that a host gave, by path: what a browser sends back on the next visit. */
export type Validators = Map<string, string>;

/**
 * One visitor over HTTP/2, on a connection of their own. `waves`: what is asked for together, then
 * what comes after it. Sends the `validators` of an earlier visit, and notes those of this one.
 */
export async function visit(
  origin: string,
  waves: readonly (readonly string[])[],
  validators: Validators,
): Promise<Visit> {
  const begunMs = performance.now();
  // Caddy's own certificate: this machine asks itself.
  const session = connect(origin, { rejectUnauthorized: false });
  const socket = await new Promise<Socket>((resolve, reject) => {
    session.once('connect', (_session, connected) => resolve(connected as Socket));
    session.once('error', reject);
  });
  const known = new Map(validators);
  const statuses: Record<string, number> = {};
  let requests = 0;
  try {
    for (const wave of waves) {
      for (const status of await Promise.all(
        wave.map((path) => get(session, path, known.get(path), validators)),
      )) {
        statuses[status] = (statuses[status] ?? 0) + 1;
        requests++;
      }
    }
    const ms = performance.now() - begunMs;
    return {
      requests,
      sentBytes: socket.bytesWritten,
      receivedBytes: socket.bytesRead,
      ms,
      statuses,
    };
  } finally {
    session.destroy();
  }
}

function get(
  session: ClientHttp2Session,
  path: string,
  known: string | undefined,
  validators: Validators,
): Promise<number> {
  const request = session.request({
    ':path': path,
    'accept-encoding': 'gzip, deflate, br',
    'user-agent': 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/131.0.0.0 Mobile',
    ...(known === undefined ? {} : { 'if-none-match': known }),
  });
  return new Promise((resolve, reject) => {
    let status = 0;
    request.once('response', (headers) => {
      status = Number(headers[':status']);
      if (headers.etag !== undefined) validators.set(path, headers.etag);
    });
    request.once('end', () => resolve(status));
    request.once('error', reject);
    request.resume();
    request.end();
  });
}
