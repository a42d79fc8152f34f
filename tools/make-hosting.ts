import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { basePath } from './base-path.ts';
import { hostingFiles } from './host-configs.ts';
import { ROOT } from './paths.ts';

/*
 * Writes hosting/ from tools/headers.ts. Committed for the root of a host; for another place name it:
 * `BASE=/district/ npm run hosting`.
 */

const folder = join(ROOT, 'hosting');
await mkdir(folder, { recursive: true });
for (const [name, text] of Object.entries(hostingFiles(basePath(process.env['BASE'])))) {
  await writeFile(join(folder, name), text);
  console.log(`hosting/${name}`);
}
