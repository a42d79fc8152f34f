import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { wrapPack } from '../../src/format/container.ts';
import type { Manifest, PackEntry } from '../../src/shared/manifest.ts';
import { readPackName } from '../../src/shared/pack-names.ts';
import { openPackFile } from '../../src/store/pack-file.ts';
import { ROOT_SITE } from '../../tools/test-sites.ts';
import type { Site } from './site.ts';

const SNAPSHOT_DIR = join(ROOT_SITE.siteDir, 'snapshot');

/** The manifest as it was built. */
export const BUILT: Manifest = JSON.parse(
  readFileSync(join(SNAPSHOT_DIR, 'manifest.json'), 'utf8'),
) as Manifest;

export function builtEntry(name: string): PackEntry {
  const entry = BUILT.packs.find((pack) => pack.name === name);
  if (!entry) throw new Error(`the built snapshot has no ${name}`);
  return entry;
}

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

/**
 * Publishes a later snapshot on this site: the same roster of members in other bytes, and so another
 * pack. Returns its entry; its date is `date`.
 */
export async function publishLater(site: Site, date: string): Promise<PackEntry> {
  const { packs } = await publishAnew(site, date, ['people']);
  const later = packs.find(({ name }) => name === 'people');
  if (!later) throw new Error('the built snapshot has no people');
  return later;
}

/** Publishes a later snapshot in which these packs hold the same in other bytes. */
export async function publishAnew(
  site: Site,
  date: string,
  names: readonly string[],
  level = 1,
): Promise<Manifest> {
  const packs = await Promise.all(
    BUILT.packs.map(async (entry): Promise<PackEntry> => {
      if (!names.includes(entry.name)) return entry;
      const opened = await openPackFile(readFileSync(join(SNAPSHOT_DIR, entry.file)), entry);
      const file = wrapPack(opened.header, gzipSync(opened.body, { level }));
      const hash = sha256(file);
      const name = `${entry.name}-${hash.slice(0, 10)}.pack`;
      site.replaced.set(`snapshot/${name}`, file);
      return { ...entry, file: name, sizeBytes: file.length, sha256: hash, date };
    }),
  );
  const id = sha256(date + packs.map((pack) => pack.sha256).join()).slice(0, 16);
  const manifest = { ...BUILT, date, id, packs };
  publishManifest(site, manifest);
  return manifest;
}

/** Publishes the built snapshot with a pack of lines for each of these states; returns their entries. */
export function publishLines(site: Site, states: readonly string[]): readonly PackEntry[] {
  const lines = states.map((state, index): PackEntry => {
    const body = randomBytes(20_000 * (index + 1));
    const header = { kind: 'lines', format: 1, plan: BUILT.plan, bodyBytes: body.length } as const;
    const file = wrapPack(header, gzipSync(body));
    const hash = sha256(file);
    const name = `lines-${state}`;
    const entry = {
      name,
      format: 1,
      file: `${name}-${hash.slice(0, 10)}.pack`,
      sizeBytes: file.length,
      sha256: hash,
      date: BUILT.date,
    };
    site.replaced.set(`snapshot/${entry.file}`, file);
    return entry;
  });
  const packs = [...BUILT.packs.filter(({ name }) => !holdsLines(name)), ...lines];
  publishManifest(site, { ...BUILT, id: sha256(JSON.stringify(packs)).slice(0, 16), packs });
  return lines;
}

/** Whether a pack has lines, of either plan. */
export function holdsLines(name: string): boolean {
  return readPackName(name).name.startsWith('lines-');
}

/** Puts anything in the place of the manifest. */
export function publishManifest(site: Site, manifest: unknown): void {
  site.replaced.set('snapshot/manifest.json', new TextEncoder().encode(JSON.stringify(manifest)));
}
