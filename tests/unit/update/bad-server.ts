import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the server answers one request for a file that it has. */
export type Misbehaviour =
  | { readonly kind: 'cut'; readonly afterBytes: number }
  | { readonly kind: 'hang'; readonly afterBytes: number }
  | { readonly kind: 'silent' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'login-page'; readonly contentType: string }
  /** A whole and consistent response with other bytes. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array };

export interface BadServer {
  /** Address of the app's folder. */
  readonly appUrl: string;
  /** What it serves under `snapshot/`. */
  readonly files: Map<string, Uint8Array>;
  /** What it does instead, for so many requests of a file (the first of the list each time). */
  readonly misbehave: Map<string, Misbehaviour[]>;
  /** The files that were asked for, in order. */
  readonly requests: string[];
  close(): Promise<void>;
}

const LOGIN_PAGE = new TextEncoder().encode('<!doctype html><title>Welcome to the network</title>');

/** A web server on this machine that can be told to fail in every way that networks do. */
export async function startBadServer(): Promise<BadServer> {
  const files = new Map<string, Uint8Array>();
  const misbehave = new Map<string, Misbehaviour[]>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const name = (request.url ?? '').replace(/^\/district\/snapshot\//, '');
    requests.push(name);
    const file = files.get(name);
    const bad = misbehave.get(name)?.shift();
    if (bad) answerBadly(bad, file ?? new Uint8Array(), response);
    else if (file) answer(response, 'application/octet-stream', file);
    else response.writeHead(404, { 'content-type': 'text/html' }).end('<html>Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    appUrl: `http://127.0.0.1:${port}/district/`,
    files,
    misbehave,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(response: ServerResponse, contentType: string, bytes: Uint8Array): void {
  response.writeHead(200, { 'content-type': contentType, 'content-length': bytes.length });
  response.end(bytes);
}

function answerBadly(bad: Misbehaviour, file: Uint8Array, response: ServerResponse): void {
  switch (bad.kind) {
    case 'silent':
      break;
    case 'login-page':
      answer(response, bad.contentType, LOGIN_PAGE);
      break;
    case 'bytes':
      answer(response, 'application/octet-stream', bad.bytes);
      break;
    case 'status':
      response.writeHead(bad.status, { 'content-type': 'text/html' }).end('<html>Sorry');
      break;
    default:
      response.writeHead(200, { 'content-length': file.length });
      response.write(file.subarray(0, bad.afterBytes), () => {
        if (bad.kind === 'cut') response.destroy();
      });
  }
}
