import { spawn } from 'node:child_process';
import { mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { writeSmallSnapshot } from '../../lib/small-snapshot.ts';

const MAIN = resolve(import.meta.dirname, '../../../../src/cli/main.ts');
/** More than is looked at before the work begins. */
const BEGINNING = `zip\n${'99501\n'.repeat(100_000)}`;

let snapshot = '';
beforeAll(async () => {
  snapshot = await writeSmallSnapshot();
});
afterAll(() => rm(snapshot, { recursive: true }));

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lists-'));
});
afterEach(() => rm(folder, { recursive: true }));

const argsFor = (out: string) => {
  const args = ['list', '-', '--out', out, '--force', '--data', snapshot];
  return ['--import', 'tsx', MAIN, ...args];
};

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('a list that %s ends leaves no half result behind', async (signal, status) => {
  const args = argsFor(join(folder, 'out.csv'));
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'ignore'] });
  child.stdin.on('error', () => undefined);
  const ended = new Promise<number | null>((settle) => child.on('close', settle));
  // The list goes on, as far as the program knows.
  child.stdin.write(BEGINNING);
  await expect.poll(() => readdir(folder), { timeout: 20_000 }).toEqual(['out.csv.part']);
  child.kill(signal);
  expect(await ended).toBe(status);
  expect(await readdir(folder)).toEqual([]);
});

it('a list that a shell has the result added to is not written to', async () => {
  const list = join(folder, 'list.csv');
  await writeFile(list, 'zip\n99501\n');
  const handle = await open(list, 'a');
  const args = ['--import', 'tsx', MAIN, 'list', list, '--out', '-', '--data', snapshot];
  const child = spawn(process.execPath, args, { stdio: ['ignore', handle.fd, 'pipe'] });
  let errors = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const status = await new Promise<number | null>((settle) => child.on('close', settle));
  await handle.close();
  expect(errors).toContain('Standard output is');
  expect(status).toBe(2);
  expect(await readFile(list, 'utf8')).toBe('zip\n99501\n');
});

it('a list that a shell hands over as standard input is not overwritten either', async () => {
  const list = join(folder, 'list.csv');
  await writeFile(list, 'zip\n99501\n');
  const handle = await open(list);
  const child = spawn(process.execPath, argsFor(list), { stdio: [handle.fd, 'ignore', 'pipe'] });
  let errors = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const status = await new Promise<number | null>((settle) => child.on('close', settle));
  await handle.close();
  expect(errors).toContain('is the list itself, which is never overwritten');
  expect(status).toBe(2);
  expect(await readFile(list, 'utf8')).toBe('zip\n99501\n');
  expect(await readdir(folder)).toEqual(['list.csv']);
});
