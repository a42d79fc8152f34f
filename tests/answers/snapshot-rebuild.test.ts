import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readSources } from '../../data/build/readers/index.ts';
import { buildSnapshot } from '../../data/build/snapshot.ts';
import { MANIFEST_FILE } from '../../src/shared/manifest.ts';
import { SOURCES, WHY_SKIPPED } from './sources.ts';

const DATA = resolve(import.meta.dirname, '../../data');
const BUILD_TIME_MS = 180_000;

it.skipIf(SOURCES === null)(
  `ships the very bytes that the sources give${SOURCES === null ? ` (skipped: ${WHY_SKIPPED})` : ''}`,
  async () => {
    const built = await buildSnapshot(await readSources(SOURCES as string));
    const committed = (name: string) => readFileSync(join(DATA, 'snapshot', name));
    expect(JSON.parse(committed(MANIFEST_FILE).toString())).toEqual(built.manifest);
    for (const { entry, file } of built.packs) {
      expect(committed(entry.file).equals(file), entry.name).toBe(true);
    }
    const report = JSON.parse(readFileSync(join(DATA, 'report.json'), 'utf8'));
    expect(report).toEqual(built.report);
  },
  BUILD_TIME_MS,
);
