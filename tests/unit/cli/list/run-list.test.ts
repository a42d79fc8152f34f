import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { progressText } from '../../../../src/cli/list/progress-bar.ts';
import { runList } from '../../../../src/cli/list/run-list.ts';
import { writeSmallSnapshot } from '../../lib/small-snapshot.ts';

let snapshot = '';
let folder = '';
beforeAll(async () => {
  snapshot = await writeSmallSnapshot();
  folder = await mkdtemp(join(tmpdir(), 'lists-'));
});
afterAll(async () => {
  await rm(snapshot, { recursive: true });
  await rm(folder, { recursive: true });
});

const file = (name: string) => join(folder, name);

interface Given {
  readonly stdin?: readonly string[];
  readonly terminal?: boolean;
}

async function type(args: readonly string[], given: Given = {}) {
  let out = '';
  let errors = '';
  async function* pieces() {
    for (const piece of given.stdin ?? []) yield new TextEncoder().encode(piece);
  }
  const status = await runList({
    args: ['--data', snapshot, ...args],
    stdin: pieces,
    outIsTerminal: given.terminal ?? false,
    errorIsTerminal: given.terminal ?? false,
    errorColumns: () => 80,
    write: async (bytes) => {
      out += new TextDecoder().decode(bytes);
    },
    writeError: (text) => {
      errors += text;
    },
    nowMs: () => 0,
    onInterrupt: () => () => undefined,
  });
  return { status, out, errors };
}

describe('a list', () => {
  it('goes from file to file, and its summary to standard error', async () => {
    await writeFile(file('in.csv'), 'name,zip\nAna,99501\nBob,5001\n');
    const { status, out, errors } = await type([file('in.csv'), '--out', file('out.csv')]);
    expect({ status, out }).toEqual({ status: 0, out: '' });
    const lines = (await readFile(file('out.csv'), 'utf8')).split('\n');
    expect(lines[1]).toMatch(/^Ana,99501,AK-AL,AK-AL,no,/);
    expect(lines[2]).toMatch(/^Bob,5001,VT-AL,VT-AL NH-2,yes,split,,read-as 05001,119,/);
    expect(errors).toContain('2 rows in 0.0 s, 2 with a district.');
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('goes from a pipe to a pipe', async () => {
    const { status, out } = await type(['-'], { stdin: ['zi', 'p\n995', '01\n00000\n'] });
    expect(status).toBe(1);
    expect(out).toMatch(/^zip,district,.*\n99501,AK-AL,.*\n00000,,,,none,,unknown-zip,119,\n$/);
  });

  it('is answered from the columns that are named, by name or number', async () => {
    const stdin = ['home zip,work zip\n99501,05001\n'];
    const byName = await type(['-', '--zip', 'Work ZIP'], { stdin });
    const byNumber = await type(['-', '--zip', '2'], { stdin });
    expect(byName.out).toContain('99501,05001,VT-AL');
    expect(byNumber.out).toBe(byName.out);
  });

  it('can leave out distances, guards and words', async () => {
    const stdin = ['zip;a\n99501;=1\n'];
    const args = ['-', '--no-distance', '--keep-formulas', '-q', '--delimiter', 'semicolon'];
    const { out, errors } = await type(args, { stdin });
    expect(out).toContain('99501;=1;AK-AL;AK-AL;no;sure;ok;119;');
    expect(errors).toBe('');
  });
});

describe('what cannot be done is said in a sentence, ends with 2 and changes no file', () => {
  it.each([
    ['a file that is not there', ['nowhere.csv', '-o', 'x.csv'], 'There is no file'],
    ['a folder', ['.', '-o', 'x.csv'], 'is a folder, not a list'],
    ['an empty file', ['empty.csv', '-o', 'x.csv'], 'This list is empty.'],
    ['a picture', ['picture.csv', '-o', 'x.csv'], 'This is a picture, not a list.'],
    ['no column to go by', ['names.csv', '-o', 'x.csv'], 'The columns are: 1 name, 2 town.'],
    ['a column that is not there', ['in.csv', '--zip', 'Zap', '-o', 'x.csv'], 'no column "Zap"'],
    ['the list as its own result', ['in.csv', '-o', 'in.csv', '--force'], 'never overwritten'],
    ['the list by another name', ['in.csv', '-o', 'link.csv', '--force'], 'never overwritten'],
    [
      'the list under the name of a half result',
      ['in.csv.part', '-o', 'in.csv', '--force'],
      'never',
    ],
    ['a file that is there', ['in.csv', '-o', 'names.csv'], 'replace it with --force'],
    ['a folder that is not there', ['in.csv', '-o', 'no/x.csv'], 'does not exist'],
    ['a letter as delimiter', ['in.csv', '-o', 'x.csv', '--delimiter', 'a'], 'one sign'],
    ['two lists', ['in.csv', 'names.csv', '-o', 'x.csv'], 'one list at a time'],
    ['half a position', ['in.csv', '--lat', '1', '-o', 'x.csv'], 'go together'],
    ['nothing', [], 'no list: name a file'],
    ['an option that there is not', ['in.csv', '--ziip', '1'], "Unknown option '--ziip'"],
  ])('%s', async (_, args, sentence) => {
    await writeFile(file('in.csv'), 'name,zip\nAna,99501\n');
    await writeFile(file('empty.csv'), '');
    await writeFile(file('picture.csv'), Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0]));
    await writeFile(file('names.csv'), 'name,town\nAna,Nome\n');
    await writeFile(file('in.csv.part'), 'name,zip\nAna,99501\n');
    await rm(file('link.csv'), { force: true });
    await symlink(file('in.csv'), file('link.csv'));
    const isFile = (arg: string) => /\.csv(?:\.part)?$/.test(arg) || arg === '.';
    const { status, errors } = await type(args.map((arg) => (isFile(arg) ? file(arg) : arg)));
    expect(status).toBe(2);
    expect(errors).toContain(sentence);
    expect(await readFile(file('in.csv'), 'utf8')).toBe('name,zip\nAna,99501\n');
    expect(await readFile(file('in.csv.part'), 'utf8')).toBe('name,zip\nAna,99501\n');
    expect(await readdir(folder)).not.toContain('x.csv');
  });

  it('the names of a hostile header, with nothing that a terminal obeys', async () => {
    const { errors } = await type(['-'], {
      stdin: [`na\u001b[Jme,town\n${'Ana,Nome\n'.repeat(20)}`],
    });
    expect(errors).toContain('The columns are: 1 na\ufffd[Jme, 2 town.');
  });

  it('a result to a terminal, or to a file without a name', async () => {
    for (const [args, terminal] of [
      [['-'], true],
      [['-', '--out', ''], false],
    ] as const) {
      const { status, errors } = await type(args, { terminal });
      expect(status).toBe(2);
      expect(errors).toContain('say where the result goes');
    }
  });
});

describe('the progress bar', () => {
  it('says how far, how fast and how long, as far as anybody knows', () => {
    const half = { rows: 500_000, bytesRead: 50, totalBytes: 100 };
    expect(progressText(half, 1000, 79)).toBe(
      '[############------------]  50 %  500,000 rows  500,000 a second  1 s left',
    );
    expect(progressText({ ...half, totalBytes: null }, 100, 79)).toBe('500,000 rows');
  });

  it('takes no more than a line, however narrow, and keeps what tells most', () => {
    const half = { rows: 500_000, bytesRead: 50, totalBytes: 100 };
    expect(progressText(half, 1000, 60)).toBe(' 50 %  500,000 rows  500,000 a second  1 s left');
    expect(progressText(half, 1000, 20)).toBe(' 50 %  500,000 rows');
    expect(progressText(half, 1000, 0)).toBe('');
  });
});
