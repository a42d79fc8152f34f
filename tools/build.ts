import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { basePath } from './base-path.ts';
import { buildWidget } from './build-widget.ts';
import { buildWorker } from './build-worker.ts';
import { hostHeadersFile } from './headers.ts';
import { ROOT, SITE_DIR, SNAPSHOT_DIR } from './paths.ts';

/** Builds the whole site into `siteDir`, to be served under `base`. */
export async function buildSite(siteDir: string, base: string): Promise<void> {
  await build({
    root: ROOT,
    base,
    logLevel: 'warn',
    build: { outDir: siteDir, emptyOutDir: true },
  });
  await mkdir(join(siteDir, 'snapshot'), { recursive: true });
  await cp(SNAPSHOT_DIR, join(siteDir, 'snapshot'), {
    recursive: true,
    filter: (path) => !path.includes('report'),
  });
  await nameApp(join(siteDir, 'manifest.webmanifest'), base);
  await writeFile(join(siteDir, '_headers'), hostHeadersFile(base));
  await buildWidget(siteDir);
  const shell = await buildWorker(siteDir, base);
  const kib = Math.round(shell.sizeBytes / 1024);
  console.log(`Built ${siteDir} for ${base}: ${shell.files} files in the shell, ${kib} KiB raw.`);
}

/**
 * Writes the app's identity into its manifest: where it lies on its host. Browsers read `id` from the
 * host's root and not from the manifest's folder, so that no relative one would do.
 */
async function nameApp(path: string, base: string): Promise<void> {
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, `${JSON.stringify({ ...manifest, id: base }, null, 2)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildSite(SITE_DIR, basePath(process.env['BASE']));
}
