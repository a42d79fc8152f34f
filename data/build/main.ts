import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { MANIFEST_FILE } from '../../src/shared/manifest.ts';
import { SourceError } from './model.ts';
import { readSources } from './readers/index.ts';
import { printReport } from './report.ts';
import { type BuiltSnapshot, buildSnapshot } from './snapshot.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
/** What `npm run data:fetch` downloads, then a folder of sources beside the project. */
const SOURCE_FOLDERS = [join(PROJECT, 'data/sources'), resolve(PROJECT, '../shared/sources')];

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    to: { type: 'string', default: join(PROJECT, 'data/snapshot') },
  },
});

function sourceFolder(): string {
  const folder = values.from ?? SOURCE_FOLDERS.find((candidate) => existsSync(candidate));
  if (folder !== undefined && existsSync(folder)) return folder;
  throw new SourceError(
    folder ?? SOURCE_FOLDERS.join(' or '),
    null,
    'no such folder; run `npm run data:fetch`, or name a folder with --from',
  );
}

/** Packs first, the manifest last: whoever reads the folder meanwhile finds a whole snapshot. */
async function write(folder: string, { manifest, packs }: BuiltSnapshot): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { entry, file } of packs) await writeFile(join(folder, entry.file), file);
  await writeFile(join(folder, MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`);
  const named = new Set([MANIFEST_FILE, ...packs.map((pack) => pack.entry.file)]);
  for (const name of await readdir(folder)) {
    if (name.endsWith('.pack') && !named.has(name)) await rm(join(folder, name));
  }
}

try {
  const snapshot = await buildSnapshot(await readSources(sourceFolder()));
  await write(values.to, snapshot);
  const json = `${JSON.stringify(snapshot.report, null, 2)}\n`;
  await writeFile(join(values.to, '../report.json'), json);
  console.log(printReport(snapshot.report));
} catch (error) {
  if (!(error instanceof SourceError)) throw error;
  console.error(`The build stopped: ${error.message}`);
  process.exitCode = 1;
}
