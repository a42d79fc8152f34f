import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { writeSmallSnapshot } from '../../lib/small-snapshot.ts';

const MAIN = resolve(import.meta.dirname, '../../../../src/cli/main.ts');
/** More than is looked at before the work begins. */
const BEGINNING = `zip\n${'99501\n'.repeat(100_000)}`;

it('an interrupted list leaves no half result behind', async () => {
  const snapshot = await writeSmallSnapshot();
  const folder = await mkdtemp(join(tmpdir(), 'lists-'));
  const out = join(folder, 'out.csv');
  const args = ['--import', 'tsx', MAIN, 'list', '-', '--out', out, '--data', snapshot];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'ignore'] });
  child.stdin.on('error', () => undefined);
  const ended = new Promise<number | null>((settle) => child.on('close', settle));
  // The list goes on, as far as the program knows.
  child.stdin.write(BEGINNING);
  await expect.poll(() => readdir(folder), { timeout: 20_000 }).toEqual(['out.csv.part']);
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(await readdir(folder)).toEqual([]);
  await rm(snapshot, { recursive: true });
  await rm(folder, { recursive: true });
});
