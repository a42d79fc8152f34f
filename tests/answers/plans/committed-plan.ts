import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { LinePack } from '../../../src/core/line-pack.ts';
import { PointIndex } from '../../../src/core/point-index.ts';
import { ZipIndex } from '../../../src/core/zip-index.ts';
import { decodeDistricts } from '../../../src/format/districts.ts';
import { decodeLines } from '../../../src/format/lines.ts';
import { decodeZips } from '../../../src/format/zips.ts';
import { MANIFEST_FILE, type Manifest } from '../../../src/shared/manifest.ts';
import { openPackFile } from '../../../src/store/pack-file.ts';

const FOLDER = resolve(import.meta.dirname, '../../../data/snapshot');
const PLAN = 120;

/** What the committed snapshot has of the coming plan alone, with its lines open. */
export async function openCommittedPlan() {
  const manifest: Manifest = JSON.parse(await readFile(join(FOLDER, MANIFEST_FILE), 'utf8'));
  const bodyOf = async (name: string): Promise<Uint8Array> => {
    const entry = manifest.packs.find((pack) => pack.name === name);
    if (entry === undefined) throw new Error(`the committed snapshot has no ${name}`);
    return (await openPackFile(await readFile(join(FOLDER, entry.file)), entry)).body;
  };
  const own = manifest.packs.filter(({ name }) => name.startsWith('plan120-lines-'));
  const packs: LinePack[] = await Promise.all(
    own.map(async ({ name }) => decodeLines(await bodyOf(name), name, PLAN)),
  );
  const read = async (name: string) => [await bodyOf(name), name] as const;
  const districts = decodeDistricts(...(await read('plan120-districts')), PLAN);
  const zips = new ZipIndex(decodeZips(...(await read('plan120-zips')), PLAN));
  const zipsNow = new ZipIndex(decodeZips(...(await read('zips')), 119));
  const index = new PointIndex(PLAN, districts);
  for (const pack of packs) index.open(pack);
  return { manifest, packs, districts, index, zips, zipsNow };
}
