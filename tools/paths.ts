import { fileURLToPath } from 'node:url';

/** The project's folder, without a slash at its end. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
/** The committed snapshot. */
export const SNAPSHOT_DIR = `${ROOT}/data/snapshot`;
/** The built site: upload this folder. */
export const SITE_DIR = `${ROOT}/dist/app`;
