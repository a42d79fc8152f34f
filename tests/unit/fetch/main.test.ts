import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const PROJECT = resolve(import.meta.dirname, '../../..');

function fetchSources(...args: string[]) {
  const command = ['--import', 'tsx', 'data/fetch/main.ts', ...args];
  return spawnSync(process.execPath, command, { cwd: PROJECT, encoding: 'utf8', timeout: 20_000 });
}

describe('npm run data:fetch', () => {
  it('ends with 2 and says how to call it for a source that there is not', () => {
    const { status, stderr } = fetchSources('--only', 'weather');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^There is no source "weather"\.\n\nnpm run data:fetch/);
  });

  it('ends with 2 for an option that there is not', () => {
    expect(fetchSources('--frm', 'x').status).toBe(2);
  });

  it('says how to call it', () => {
    const { status, stdout } = fetchSources('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('--only ID');
  });
});
