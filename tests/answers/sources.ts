import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder of source files, or null. A clone without it skips what needs it, and says so. */
export const SOURCES: string | null =
  [process.env['POCKET_DISTRICT_SOURCES'], resolve(import.meta.dirname, '../../../shared/sources')]
    .filter((folder) => folder !== undefined)
    .find((folder) => existsSync(folder)) ?? null;

export const WHY_SKIPPED = 'the source files are not beside the project (POCKET_DISTRICT_SOURCES)';
