import { build, type Rolldown } from 'vite';
import { ROOT } from './paths.ts';

/**
 * One script with everything in it that `entry` imports, minified, as text. `define` replaces names by
 * code, `alias` the name of a package by a file. Throws where more than one file would come out.
 */
export async function bundleOne(
  entry: string,
  define: Readonly<Record<string, string>> = {},
  format: 'es' | 'iife' = 'es',
  alias: Readonly<Record<string, string>> = {},
): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    define: { ...define },
    resolve: { alias: { ...alias } },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      lib: { entry, formats: [format], name: 'pocketDistrict' },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunks = (output as Rolldown.RolldownOutput).output;
  const [chunk] = chunks;
  if (chunk?.type !== 'chunk' || chunks.length > 1) throw new Error(`${entry} is not one file`);
  return chunk.code;
}
