import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { injectManifest, type ManifestTransform } from 'workbox-build';
import { ROOT } from './paths.ts';
import { SHELL_FILE_LIMIT_BYTES, SHELL_GLOBS } from './shell-files.ts';

/** What was put into the worker's list of the shell. */
export interface ShellCount {
  readonly files: number;
  readonly sizeBytes: number;
}

/**
 * Bundles sw/sw.ts into `siteDir`/sw.js, then writes the list of the shell's files into it, each
 * with its integrity. Goes last: the list holds the hashes of what lies in `siteDir`.
 */
export async function buildWorker(siteDir: string, base: string): Promise<ShellCount> {
  const bundleDir = join(ROOT, 'dist/worker', base);
  await build({
    configFile: false,
    root: ROOT,
    base,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: bundleDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: join(ROOT, 'sw/sw.ts'),
        checks: { bundlerTimings: false },
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
  const { count, size, warnings } = await injectManifest({
    swSrc: join(bundleDir, 'sw.js'),
    swDest: join(siteDir, 'sw.js'),
    globDirectory: siteDir,
    globPatterns: [...SHELL_GLOBS],
    dontCacheBustURLsMatching: /^assets\//, // their names hold a hash already
    maximumFileSizeToCacheInBytes: SHELL_FILE_LIMIT_BYTES,
    manifestTransforms: [withIntegrity(siteDir)],
  });
  if (warnings.length > 0) throw new Error(`The shell is not whole: ${warnings.join(' ')}`);
  return { files: count, sizeBytes: size };
}

function withIntegrity(siteDir: string): ManifestTransform {
  return async (entries) => ({
    manifest: await Promise.all(
      entries.map(async (entry) => {
        const bytes = await readFile(join(siteDir, entry.url));
        const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
        return { ...entry, integrity };
      }),
    ),
  });
}
