import { describe, expect, it } from 'vitest';
import { folderSource } from '../../src/lib/folder-source.ts';
import { openPocketDistrict } from '../../src/lib/index.ts';

const data = await openPocketDistrict({ source: folderSource(), plan: 'both' });

/** Checked by hand, one or more a state: by what, and what could not be, stands in docs/plans.md. */
const CHECKED = [
  ['36360', 'AL-1', 'AL-2', 'Ozark'],
  ['95404', 'CA-4', 'CA-1', 'Santa Rosa'],
  ['92262', 'CA-41', 'CA-48', 'Palm Springs'],
  ['33060', 'FL-23', 'FL-25', 'Pompano Beach'],
  ['70802', 'LA-6', 'LA-2', 'Baton Rouge'],
  ['65340', 'MO-4', 'MO-5', 'Marshall, Saline County'],
  ['64108', 'MO-5', 'MO-4', 'Kansas City west of Troost Avenue'],
  ['28560', 'NC-3', 'NC-1', 'New Bern, Craven County'],
  ['27530', 'NC-1', 'NC-3', 'Goldsboro, Wayne County'],
  ['45177', 'OH-2', 'OH-1', 'Wilmington, Clinton County'],
  ['38103', 'TN-9', 'TN-5', 'Memphis'],
  ['78114', 'TX-15', 'TX-35', 'Floresville, Wilson County'],
  ['84101', 'UT-2', 'UT-1', 'Salt Lake City'],
] as const;

describe('a ZIP whose change is known', () => {
  it.each(CHECKED)('%s goes from %s to %s: %s', (zip, from, to) => {
    expect(data.lookupZip(zip, { plan: 'both' })).toMatchObject({ from, to });
  });
});
