import { afterEach, describe, expect, it, vi } from 'vitest';
import { folderSource } from '../../../src/lib/folder-source.ts';
import { openPocketDistrict } from '../../../src/lib/index.ts';

vi.stubGlobal('navigator', { languages: ['en'] });
const { cautions } = await import('../../../src/app/share/cautions.ts');
const { pocket } = await import('../../../src/app/state/answers.ts');
const { nowMs } = await import('../../../src/app/state/clock.ts');

pocket.value = await openPocketDistrict({ source: folderSource() });
const rightNow = Date.parse(`${pocket.value.manifest.date}T12:00:00Z`);

afterEach(() => {
  nowMs.value = rightNow;
});

describe('a message with an answer', () => {
  it('warns of nothing while clock and data agree', () => {
    nowMs.value = rightNow;
    expect(cautions()).toEqual([]);
  });

  it('carries the doubt that a wrong clock throws on it', () => {
    nowMs.value = Date.parse('2040-01-01T12:00:00Z');
    const [clock, ended] = cautions();
    expect(clock).toMatch(/it is January 1, 2040, which does not fit data of/);
    expect(ended).toContain('has ended');
    nowMs.value = Date.parse('2020-01-01T12:00:00Z');
    expect(cautions()).toHaveLength(1);
  });
});
