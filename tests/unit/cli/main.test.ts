import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSmallSnapshot } from '../lib/small-snapshot.ts';

const MAIN = resolve(import.meta.dirname, '../../../src/cli/main.ts');

let folder = '';
beforeAll(async () => {
  folder = await writeSmallSnapshot();
});
afterAll(() => rm(folder, { recursive: true }));

function start(...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, '--data', folder, ...args]);
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const ended = new Promise<{ status: number | null; errors: string }>((settle) => {
    child.on('close', (status) => settle({ status, errors }));
  });
  return { child, ended };
}

describe('the program', () => {
  it('ends quietly when nobody reads its output any longer', async () => {
    const { child, ended } = start('--json');
    // The program may end before it has read all of this.
    child.stdin.on('error', () => undefined);
    child.stdin.end('99501\n'.repeat(200_000));
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await ended).toEqual({ status: 0, errors: '' });
  }, 30_000);

  it('reads a list of 200,000 lines and gives as many, with the status of the worst', async () => {
    const { child, ended } = start('--json');
    let lines = 0;
    child.stdout.on('data', (bytes: Buffer) => {
      for (const byte of bytes) if (byte === 10) lines++;
    });
    child.stdin.end(`${'99501\n'.repeat(199_999)}nonsense`);
    expect(await ended).toEqual({ status: 1, errors: '' });
    expect(lines).toBe(200_000);
  }, 60_000);
});
