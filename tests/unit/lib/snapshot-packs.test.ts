import { describe, expect, it } from 'vitest';
import { SnapshotPacks } from '../../../src/lib/snapshot-packs.ts';
import type { SnapshotSource } from '../../../src/lib/snapshot-source.ts';
import { Failure } from '../../../src/shared/failure.ts';
import type { PackEntry } from '../../../src/shared/manifest.ts';
import { makeManifest } from '../store/manifests.ts';
import { makePack } from '../store/packs.ts';

const decodeText = (body: Uint8Array) => new TextDecoder().decode(body);

/** A source of these files, which counts how often each was asked for. */
function sourceOf(
  files: Readonly<Record<string, () => Promise<Uint8Array>>>,
  entries: PackEntry[],
) {
  const asked: string[] = [];
  const manifest = makeManifest('a1', entries);
  const source: SnapshotSource = {
    layer: 'disk',
    manifest: async () => manifest,
    pack: ({ name }) => {
      asked.push(name);
      return files[name]?.() ?? Promise.reject(new Failure('pack-missing', `no ${name}`, name));
    },
  };
  return { asked, packs: new SnapshotPacks(source, manifest) };
}

describe('the packs of a snapshot', () => {
  it('are read and decoded once, even when two ask at the same time', async () => {
    const { file, entry } = await makePack('zips', 'hello');
    const { asked, packs } = sourceOf({ zips: async () => file }, [entry]);
    const decode = (body: Uint8Array) => ({ text: decodeText(body) });
    const [one, other] = await Promise.all([
      packs.open('zips', decode),
      packs.open('zips', decode),
    ]);
    expect(one).toEqual({ text: 'hello' });
    expect(other).toBe(one);
    expect(asked).toEqual(['zips']);
  });

  it('are decoded with their name and the plan of the manifest', async () => {
    const { file, entry } = await makePack('people', '');
    const { packs } = sourceOf({ people: async () => file }, [entry]);
    expect(await packs.open('people', (_, name, plan) => [name, plan])).toEqual(['people', 119]);
  });

  it('are tried again after a failure', async () => {
    const { file, entry } = await makePack('places', 'here');
    let works = false;
    const { asked, packs } = sourceOf(
      {
        places: async () => {
          if (works) return file;
          throw new Failure('offline', 'no network', 'places');
        },
      },
      [entry],
    );
    await expect(packs.open('places', decodeText)).rejects.toMatchObject({ code: 'offline' });
    works = true;
    expect(await packs.open('places', decodeText)).toBe('here');
    expect(asked).toHaveLength(2);
  });

  it('are refused by name when they are not what the manifest names', async () => {
    const { file, entry } = await makePack('zips', 'hello');
    const flipped = file.map((byte, i) => (i === file.length - 1 ? byte ^ 1 : byte));
    const { packs } = sourceOf({ zips: async () => flipped }, [entry]);
    await expect(packs.open('zips', decodeText)).rejects.toMatchObject({
      name: 'Failure',
      code: 'pack-corrupt',
      part: 'zips',
    });
  });

  it('are refused when they are for another plan than their manifest', async () => {
    const { file, entry } = await makePack('zips', 'hello');
    const manifest = { ...makeManifest('a1', [entry]), plan: 120 as const };
    const source: SnapshotSource = {
      layer: 'disk',
      manifest: async () => manifest,
      pack: async () => file,
    };
    await expect(
      new SnapshotPacks(source, manifest).open('zips', decodeText),
    ).rejects.toMatchObject({ code: 'pack-foreign', part: 'zips' });
  });

  it('are missing when the manifest does not name them', async () => {
    const { packs } = sourceOf({}, []);
    await expect(packs.open('offices', decodeText)).rejects.toMatchObject({
      code: 'pack-missing',
      part: 'offices',
    });
  });
});
