import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type DownloadManner,
  type DownloadRequest,
  download,
} from '../../../data/fetch/download.ts';
import {
  type Handler,
  rangeStart,
  sendCut,
  sendFile,
  startServer,
  type TestServer,
} from './test-server.ts';

const FILE = new TextEncoder().encode('a source file '.repeat(2000));
const SHA256 = createHash('sha256').update(FILE).digest('hex');
const HALF = FILE.length / 2;

let folder: string;
let server: TestServer | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fetch-'));
});
afterEach(async () => {
  await server?.close();
  server = null;
  await rm(folder, { recursive: true });
});

async function serve(handler: Handler): Promise<TestServer> {
  server = await startServer(handler);
  return server;
}

function wanted(from: TestServer, changes: Partial<DownloadRequest> = {}): DownloadRequest {
  return {
    url: `${from.address}/file.txt`,
    target: join(folder, 'file.txt'),
    sizeBytes: FILE.length,
    sha256: SHA256,
    check: () => {},
    ...changes,
  };
}

function quick(changes: Partial<DownloadManner> = {}): DownloadManner {
  return {
    onProgress: () => {},
    onRetry: () => {},
    silenceMs: 2000,
    attempts: 3,
    firstWaitMs: 1,
    ...changes,
  };
}

const here = async () => new Uint8Array(await readFile(join(folder, 'file.txt')));

describe('a download', () => {
  it('gives the whole file its name, and says what it is and from when', async () => {
    const from = await serve((request, response) => sendFile(request, response, FILE, '"1"'));
    const got = await download(wanted(from), quick());
    expect(got).toEqual({ sizeBytes: FILE.length, sha256: SHA256, lastModified: '2026-06-15' });
    expect(await here()).toEqual(FILE);
    expect(await readdir(folder)).toEqual(['file.txt']);
  });

  it('tells how far it is', async () => {
    const from = await serve((request, response) => sendFile(request, response, FILE, '"1"'));
    const seen: [number, number | null][] = [];
    await download(wanted(from), quick({ onProgress: (done, total) => seen.push([done, total]) }));
    expect(seen.at(-1)).toEqual([FILE.length, FILE.length]);
  });

  it('goes on where the connection was cut', async () => {
    const from = await serve((request, response, visit) =>
      visit === 1 ? sendCut(response, FILE, '"1"', HALF) : sendFile(request, response, FILE, '"1"'),
    );
    const told: string[] = [];
    await download(wanted(from), quick({ onRetry: (error) => told.push(error.message) }));
    expect(await here()).toEqual(FILE);
    expect(from.ranges).toEqual([null, `bytes=${HALF}-`]);
    expect(told[0]).toMatch(/^The connection to http:.* broke: /);
  });

  it('goes on in another run', async () => {
    const from = await serve((request, response, visit) =>
      visit === 1 ? sendCut(response, FILE, '"1"', HALF) : sendFile(request, response, FILE, '"1"'),
    );
    await expect(download(wanted(from), quick({ attempts: 1 }))).rejects.toThrow(/broke/);
    expect(await readdir(folder)).toEqual(['file.txt.part', 'file.txt.part.json']);
    await download(wanted(from), quick({ attempts: 1 }));
    expect(await here()).toEqual(FILE);
    expect(from.ranges).toEqual([null, `bytes=${HALF}-`]);
  });

  it('does not count attempts that bring something', async () => {
    const step = FILE.length / 8;
    const from = await serve((request, response) => {
      const start = rangeStart(request);
      if (start > 0) {
        response.statusCode = 206;
        response.setHeader('content-range', `bytes ${start}-${FILE.length - 1}/${FILE.length}`);
      }
      if (start + step < FILE.length) sendCut(response, FILE.subarray(start), '"1"', step);
      else response.end(FILE.subarray(start));
    });
    await download(wanted(from), quick({ attempts: 2 }));
    expect(await here()).toEqual(FILE);
    expect(from.ranges).toHaveLength(8);
  });

  it('begins again where the server knows no ranges', async () => {
    const from = await serve((_request, response, visit) => {
      if (visit === 1) sendCut(response, FILE, '"1"', HALF);
      else response.end(FILE);
    });
    await download(wanted(from), quick());
    expect(await here()).toEqual(FILE);
  });

  it('begins again where the file has changed since the part', async () => {
    const older = FILE.map((byte) => byte ^ 1);
    const from = await serve((request, response, visit) =>
      visit === 1
        ? sendCut(response, older, '"0"', HALF)
        : sendFile(request, response, FILE, '"1"'),
    );
    await download(wanted(from), quick());
    expect(await here()).toEqual(FILE);
    expect(from.ranges).toEqual([null, `bytes=${HALF}-`]);
  });

  it('asks for the whole file where nothing says of which one the part is', async () => {
    const from = await serve((request, response, visit) =>
      visit === 1 ? sendCut(response, FILE, null, HALF) : sendFile(request, response, FILE, '"1"'),
    );
    await download(wanted(from), quick());
    expect(from.ranges).toEqual([null, null]);
  });

  it('begins again where a server joins two files into one that is wrong', async () => {
    const older = FILE.map((byte) => byte ^ 1);
    const from = await serve((request, response, visit) => {
      if (visit === 1) sendCut(response, older, '"same"', HALF);
      else sendFile(request, response, FILE, '"same"');
    });
    await download(wanted(from), quick());
    expect(await here()).toEqual(FILE);
    expect(from.ranges).toEqual([null, `bytes=${HALF}-`, null]);
  });

  it('takes a part that turns out to be all of it', async () => {
    await writeFile(join(folder, 'file.txt.part'), FILE);
    const from = await serve((_request, response) => {
      response.writeHead(416, { 'content-range': `bytes */${FILE.length}` }).end();
    });
    const note = { url: `${from.address}/file.txt`, validator: '"1"' };
    await writeFile(join(folder, 'file.txt.part.json'), JSON.stringify(note));
    await download(wanted(from), quick());
    expect(await here()).toEqual(FILE);
  });

  it('asks for the whole file where its ETag is weak and says nothing of bytes', async () => {
    const from = await serve((request, response, visit) =>
      visit === 1
        ? sendCut(response, FILE, 'W/"1"', HALF)
        : sendFile(request, response, FILE, 'W/"1"'),
    );
    await download(wanted(from), quick());
    expect(from.ranges).toEqual([null, null]);
  });

  it('begins again where the server gives another range than asked for', async () => {
    const from = await serve((request, response, visit) => {
      if (visit === 1) return sendCut(response, FILE, '"1"', HALF);
      if (visit > 2) return sendFile(request, response, FILE, '"1"');
      const range = `bytes 0-${FILE.length - 1}/${FILE.length}`;
      response.writeHead(206, { 'content-range': range }).end(FILE);
    });
    await download(wanted(from), quick());
    expect(await here()).toEqual(FILE);
    expect(from.ranges).toEqual([null, `bytes=${HALF}-`, null]);
  });

  it('begins again where the part is longer than the file has become', async () => {
    const from = await serve((request, response, visit) => {
      if (visit === 1)
        return sendCut(response, new Uint8Array(FILE.length * 2), '"0"', FILE.length + 1);
      if (visit > 2) return sendFile(request, response, FILE, '"1"');
      response.writeHead(416, { 'content-range': `bytes */${FILE.length}` }).end();
    });
    await download(wanted(from, { sizeBytes: null, sha256: null }), quick());
    expect(await here()).toEqual(FILE);
    expect(from.ranges).toEqual([null, `bytes=${FILE.length + 1}-`, null]);
  });

  it('does not take the end of a short body for the end of the file', async () => {
    const from = await serve((request, response, visit) => {
      if (visit === 1) return sendCut(response, FILE, '"1"', HALF);
      if (visit > 2) return sendFile(request, response, FILE, '"1"');
      const range = `bytes ${HALF}-${FILE.length - 1}/${FILE.length}`;
      response.writeHead(206, { 'content-range': range }).end(FILE.subarray(HALF, HALF + 10));
    });
    const told: string[] = [];
    await download(wanted(from), quick({ onRetry: (error) => told.push(error.message) }));
    expect(told[1]).toMatch(new RegExp(`sent ${HALF + 10} bytes of ${FILE.length}\\.$`));
    expect(from.ranges.at(-1)).toBe(`bytes=${HALF + 10}-`);
  });

  it('waits for a slow server as long as it sends something', async () => {
    const from = await serve(async (_request, response) => {
      const step = FILE.length / 8;
      for (let at = 0; at < FILE.length; at += step) {
        await wait(80);
        response.write(FILE.subarray(at, at + step));
      }
      response.end();
    });
    await download(wanted(from), quick({ silenceMs: 300, attempts: 1 }));
    expect(await here()).toEqual(FILE);
  });

  it('tries again after a passing error of the server', async () => {
    const from = await serve((request, response, visit) => {
      if (visit === 1) response.writeHead(500).end('no');
      else sendFile(request, response, FILE, '"1"');
    });
    const waits: number[] = [];
    await download(wanted(from), quick({ onRetry: (_error, waitMs) => waits.push(waitMs) }));
    expect(await here()).toEqual(FILE);
    expect(waits).toEqual([1]);
  });

  it('waits twice as long each time, and gives up', async () => {
    const from = await serve((_request, response) => response.writeHead(503).end());
    const waits: number[] = [];
    const manner = quick({ onRetry: (_error, waitMs) => waits.push(waitMs) });
    await expect(download(wanted(from), manner)).rejects.toThrow(
      `${from.address}/file.txt answered 503 Service Unavailable.`,
    );
    expect(waits).toEqual([1, 2]);
  });

  it('gives up a silent connection', async () => {
    const from = await serve((_request, response) => {
      response.setHeader('content-length', FILE.length);
      response.write(FILE.subarray(0, 10));
    });
    await expect(download(wanted(from), quick({ silenceMs: 100, attempts: 1 }))).rejects.toThrow(
      'sent nothing for 0.1 seconds.',
    );
  });
});

describe('a download that fails', () => {
  const OLD = 'the good old file';

  beforeEach(() => writeFile(join(folder, 'file.txt'), OLD));

  async function expectOldFile(): Promise<void> {
    expect(await readFile(join(folder, 'file.txt'), 'utf8')).toBe(OLD);
  }

  it('does not try again what is not there, and leaves the old file', async () => {
    const from = await serve((_request, response) => response.writeHead(404).end('gone'));
    await expect(download(wanted(from), quick())).rejects.toThrow(
      `${from.address}/file.txt answered 404 Not Found.`,
    );
    expect(from.ranges).toHaveLength(1);
    await expectOldFile();
  });

  it('refuses another file than the pinned one, keeps it aside, and leaves the old file', async () => {
    const other = FILE.map((byte) => byte ^ 1);
    const from = await serve((request, response) => sendFile(request, response, other, '"1"'));
    await expect(download(wanted(from), quick())).rejects.toThrow(
      `data/sources.json pins ${SHA256}`,
    );
    expect(await readdir(folder)).toEqual(['file.txt', 'file.txt.refused']);
    await expectOldFile();
  });

  it('does not begin with a file of another length than the pinned one', async () => {
    const from = await serve((request, response) => sendFile(request, response, FILE, '"1"'));
    await expect(download(wanted(from, { sizeBytes: 7 }), quick())).rejects.toThrow(
      `has ${FILE.length} bytes; data/sources.json pins 7.`,
    );
    expect(await readdir(folder)).toEqual(['file.txt']);
  });

  it('refuses what its reader cannot read, a login page for example', async () => {
    const from = await serve((_request, response) => response.end('<html>Please log in</html>'));
    const check = (bytes: Uint8Array) => void JSON.parse(new TextDecoder().decode(bytes));
    const request = wanted(from, { sizeBytes: null, sha256: null, check });
    await expect(download(request, quick())).rejects.toThrow(/cannot be read: .*not valid JSON/);
    await expectOldFile();
  });

  it('leaves the old file when the connection is cut for good', async () => {
    const from = await serve((_request, response) => sendCut(response, FILE, '"1"', 100));
    await expect(download(wanted(from), quick({ attempts: 1 }))).rejects.toThrow(/broke/);
    await expectOldFile();
  });
});
