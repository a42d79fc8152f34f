import { describe, expect, it } from 'vitest';
import { changeNote } from '../../../src/app/messages/plans/change-notes.ts';
import { folderSource } from '../../../src/lib/folder-source.ts';
import { openPocketDistrict } from '../../../src/lib/index.ts';

describe('what happened in a state', () => {
  it('is there in Spanish for every state of the snapshot', async () => {
    const { states } = await (await openPocketDistrict({ source: folderSource() })).planChanges();
    expect(states).toHaveLength(10);
    expect(states.filter(({ note }) => changeNote(note, 'es').lang !== 'es')).toEqual([]);
  });

  it('stays English, and marked as such, where nobody has translated it', () => {
    expect(changeNote('something new', 'es')).toEqual({ text: 'Something new', lang: 'en' });
    expect(changeNote('new map signed 2026-05-04', 'en').lang).toBe('en');
  });
});
