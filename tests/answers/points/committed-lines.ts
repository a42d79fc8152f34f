import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { LinePack } from '../../../src/core/line-pack.ts';
import { PointIndex } from '../../../src/core/point-index.ts';
import { decodeDistricts } from '../../../src/format/districts.ts';
import { decodeLines } from '../../../src/format/lines.ts';
import { MANIFEST_FILE, type Manifest } from '../../../src/shared/manifest.ts';
import { openPackFile } from '../../../src/store/pack-file.ts';

const FOLDER = resolve(import.meta.dirname, '../../../data/snapshot');

/** What the committed snapshot says of lines: every pack, and an index with all states open. */
export async function openCommittedLines() {
  const manifest: Manifest = JSON.parse(await readFile(join(FOLDER, MANIFEST_FILE), 'utf8'));
  const { plan } = manifest;
  const bodies = new Map<string, Uint8Array>();
  const sizes = new Map<string, number>();
  for (const entry of manifest.packs) {
    const { body } = await openPackFile(await readFile(join(FOLDER, entry.file)), entry);
    bodies.set(entry.name, body);
    sizes.set(entry.name, entry.sizeBytes);
  }
  const bodyOf = (name: string): Uint8Array => {
    const body = bodies.get(name);
    if (body === undefined) throw new Error(`the committed snapshot has no ${name}`);
    return body;
  };
  const districts = decodeDistricts(bodyOf('districts'), 'districts', plan);
  const names = [...bodies.keys()].filter((name) => /^lines-[A-Z]{2}$/.test(name));
  const packs: LinePack[] = names.map((name) => decodeLines(bodyOf(name), name, plan));
  const overview = decodeLines(bodyOf('lines-overview'), 'lines-overview', plan);
  const index = new PointIndex(plan, districts);
  for (const pack of packs) index.open(pack);
  return { districts, packs, overview, index, bodyOf, sizeOf: (name: string) => sizes.get(name) };
}

export type CommittedLines = Awaited<ReturnType<typeof openCommittedLines>>;
