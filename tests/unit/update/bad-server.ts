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

/** What is served, and how. */
export interface ServedFiles {
  /** The path under which everything lies, with a slash at both ends. */
  readonly base: string;
  /** The file with this name below the base, or null. */
  read(name: string): Uint8Array | null;
  /** Headers of a good answer, its type above all. */
  headersFor(name: string): Readonly<Record<string, string>>;
}

export interface BadServer {
  /** Address of the base. */
  readonly url: string;
  /** What it does instead, for so many requests of a file (the first of the list each time). */
  readonly misbehave: Map<string, Misbehaviour[]>;
  /** The files that were asked for, in order. */
  readonly requests: string[];
  close(): Promise<void>;
}

const LOGIN_PAGE = new TextEncoder().encode('<!doctype html><title>Welcome to the network</title>');

/** A web server on this machine that can be told to fail in every way that networks do. */
export async function startBadServer(files: ServedFiles): Promise<BadServer> {
  const misbehave = new Map<string, Misbehaviour[]>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const name = path.startsWith(files.base) ? path.slice(files.base.length) : path;
    requests.push(name);
    const file = path.startsWith(files.base) ? files.read(name) : null;
    const bad = misbehave.get(name)?.shift();
    if (bad) answerBadly(bad, file ?? new Uint8Array(), response);
    else if (file) answer(response, files.headersFor(name), file);
    else response.writeHead(404, { 'content-type': 'text/html' }).end('<html>Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${files.base}`,
    misbehave,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
  bytes: Uint8Array,
): void {
  response.writeHead(200, { ...headers, 'content-length': bytes.length });
  response.end(bytes);
}

function answerBadly(bad: Misbehaviour, file: Uint8Array, response: ServerResponse): void {
  switch (bad.kind) {
    case 'silent':
      break;
    case 'login-page':
      answer(response, { 'content-type': bad.contentType }, LOGIN_PAGE);
      break;
    case 'bytes':
      answer(response, { 'content-type': 'application/octet-stream' }, bad.bytes);
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
