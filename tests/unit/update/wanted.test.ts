import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PackEntry } from '../../../src/shared/manifest.ts';
import { MemoryPersonStore } from '../../../src/store/memory-person-store.ts';
import { wantedBy, wantedPacks } from '../../../src/update/wanted.ts';

afterEach(() => vi.unstubAllGlobals());

const NAMES = ['places', 'lines-overview', 'lines-CA', 'lines-NY'];
const chosen = (wants: (entry: PackEntry) => boolean) =>
  NAMES.filter((name) => wants({ name } as PackEntry));

describe('which packs are fetched by themselves', () => {
  it('is all of them on an ordinary connection', () => {
    expect(chosen(wantedPacks('automatic', false))).toEqual(NAMES);
  });

  it('is all but the fine lines where data saving is on', () => {
    expect(chosen(wantedPacks('automatic', true))).toEqual(['places', 'lines-overview']);
  });

  it('is what the person chose, whatever the connection', () => {
    expect(chosen(wantedPacks('all', true))).toEqual(NAMES);
    expect(chosen(wantedPacks(['CA'], true))).toEqual(['places', 'lines-overview', 'lines-CA']);
    expect(chosen(wantedPacks([], false))).toEqual(['places', 'lines-overview']);
  });

  it('is read from what the person saved', async () => {
    const person = new MemoryPersonStore();
    vi.stubGlobal('navigator', { connection: { saveData: true } });
    expect(chosen(await wantedBy(person))).toEqual(['places', 'lines-overview']);
    await person.change('settings', () => ({ keptLines: ['NY'] }));
    expect(chosen(await wantedBy(person))).toEqual(['places', 'lines-overview', 'lines-NY']);
  });

  it('is as if nothing was saved where that cannot be read', async () => {
    vi.stubGlobal('navigator', {});
    const broken = Object.assign(new MemoryPersonStore(), {
      read: () => Promise.reject(new Error('broken')),
    });
    expect(chosen(await wantedBy(broken))).toEqual(NAMES);
  });
});
