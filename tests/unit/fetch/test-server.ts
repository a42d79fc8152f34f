import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Handler = (request: IncomingMessage, response: ServerResponse, visit: number) => void;

export interface TestServer {
  readonly address: string;
  /** The Range header of every request so far, null where there was none. */
  readonly ranges: readonly (string | null)[];
  close(): Promise<void>;
}

/** A server of the test's own. `visit` counts the requests from 1. */
export async function startServer(handler: Handler): Promise<TestServer> {
  const ranges: (string | null)[] = [];
  const server = createServer((request, response) => {
    ranges.push(request.headers.range ?? null);
    handler(request, response, ranges.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    ranges,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The first byte that a Range header asks for, 0 without one. */
export function rangeStart(request: IncomingMessage): number {
  return Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
}

/** Answers as servers do that know ranges and If-Range. */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: Uint8Array,
  etag: string,
): void {
  const fits = request.headers['if-range'] === etag;
  const start = fits ? rangeStart(request) : 0;
  if (start > 0) {
    response.statusCode = 206;
    response.setHeader('content-range', `bytes ${start}-${file.length - 1}/${file.length}`);
  }
  response.setHeader('etag', etag);
  response.setHeader('last-modified', 'Mon, 15 Jun 2026 12:00:00 GMT');
  response.setHeader('content-length', file.length - start);
  response.end(file.subarray(start));
}

/** A client drops what it has not read yet when a connection breaks; a busy one reads late. */
const UNTIL_READ_MS = 200;

/** Sends the head of a file with the whole one's length, then cuts the connection. */
export function sendCut(
  response: ServerResponse,
  file: Uint8Array,
  etag: string | null,
  sentBytes: number,
): void {
  if (etag !== null) response.setHeader('etag', etag);
  response.setHeader('content-length', file.length);
  response.write(file.subarray(0, sentBytes), () => {
    setTimeout(() => response.socket?.destroy(), UNTIL_READ_MS);
  });
}
