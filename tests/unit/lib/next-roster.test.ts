import { describe, expect, it } from 'vitest';
import { buildPack } from '../../../data/build/write-pack.ts';
import type { HouseMember, Seat } from '../../../src/core/people.ts';
import { decodePeople, encodePeople } from '../../../src/format/people.ts';
import { folderSource } from '../../../src/lib/folder-source.ts';
import { openPocketDistrict } from '../../../src/lib/index.ts';
import type { SnapshotSource } from '../../../src/lib/snapshot-source.ts';
import { openPackFile } from '../../../src/store/pack-file.ts';

const NEXT = { plan: 120 } as const;

/** The snapshot that comes along with a roster of the coming Congress, in which one seat is held. */
async function withRoster(date: string): Promise<SnapshotSource> {
  const real = folderSource();
  const manifest = await real.manifest();
  const entry = manifest.packs.find(({ name }) => name === 'people');
  if (entry === undefined) throw new Error('the snapshot has no people');
  const { body } = await openPackFile(await real.pack(entry), entry);
  const now = decodePeople(body, 'people');
  const member = now.seats.find(({ district }) => district === 'UT-2')?.member as HouseMember;
  const seats = now.seats.map(({ district, role }): Seat => {
    if (district !== 'UT-1') return { district, role, status: 'vacant', member: null };
    return { district, role, status: 'held', member: { ...member, role, district } };
  });
  const senators = now.senators.filter(({ state }) => state === 'UT');
  const made = await buildPack('plan120-people', 120, date, encodePeople({ seats, senators }));
  return {
    ...real,
    manifest: async () => ({ ...manifest, packs: [...manifest.packs, made.entry] }),
    pack: async (wanted) => (wanted.name === made.entry.name ? made.file : real.pack(wanted)),
  };
}

describe('a roster of the coming Congress', () => {
  it('names who is in it; the other seats are still elected before their first day', async () => {
    const data = await openPocketDistrict({ source: await withRoster('2026-12-20'), ...NEXT });
    expect(data.getSeat('UT-1', NEXT)).toMatchObject({
      status: 'held',
      member: { district: 'UT-1' },
    });
    expect(data.getSeat('UT-2', NEXT)?.status).toBe('elected');
    expect(data.getSeat('UT-2', { plan: 119 })?.status).toBe('held');
    expect(data.senatorsOf('UT', NEXT)).toHaveLength(2);
    expect(data.senatorsOf('CA', NEXT)).toEqual([]);
  });

  it('of its own days knows which seats are vacant', async () => {
    const data = await openPocketDistrict({ source: await withRoster('2027-01-04'), ...NEXT });
    expect(data.getSeat('UT-2', NEXT)?.status).toBe('vacant');
    expect(data.getSeat('UT-1', NEXT)?.status).toBe('held');
  });
});
