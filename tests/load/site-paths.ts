import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getManifest } from 'workbox-build';
import { FIRST_ANSWER_PACKS, type Manifest } from '../../src/shared/manifest.ts';
import { SITE_DIR } from '../../tools/paths.ts';
import { SHELL_GLOBS } from '../../tools/shell-files.ts';

/** What a browser asks a host for, in order. */
export interface SitePaths {
  /** Page, its script and style, the manifest, then the packs of a first answer. */
  readonly firstAnswer: readonly (readonly string[])[];
  /** What the worker and the page fetch after it: the rest of the shell, and of the nation. */
  readonly later: readonly (readonly string[])[];
  /** What is asked for again on a later day, and has not changed. */
  readonly revalidated: readonly string[];
}

/** The paths of the built site. */
export async function sitePaths(): Promise<SitePaths> {
  const read = (name: string) => readFileSync(join(SITE_DIR, name), 'utf8');
  const html = read('index.html');
  const named = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(
    ([, path]) => `/${path}`,
  );
  const { packs }: Manifest = JSON.parse(read('snapshot/manifest.json'));
  const pathOf = ({ file }: { readonly file: string }) => `/snapshot/${file}`;
  const isFirst = ({ name }: { readonly name: string }) =>
    FIRST_ANSWER_PACKS.some((first) => first === name);
  const shell = await getManifest({ globDirectory: SITE_DIR, globPatterns: [...SHELL_GLOBS] });
  const firstAnswer = [
    ['/'],
    [...new Set(named), '/snapshot/manifest.json'],
    packs.filter(isFirst).map(pathOf),
  ];
  // What the page has just loaded the browser's own cache gives to the worker; not the page itself.
  const here = new Set(firstAnswer.flat());
  const rest = shell.manifestEntries.map(({ url }) => `/${url}`).filter((path) => !here.has(path));
  return {
    firstAnswer,
    later: [['/sw.js', ...rest], packs.filter((pack) => !isFirst(pack)).map(pathOf)],
    revalidated: ['/', '/sw.js', '/snapshot/manifest.json'],
  };
}
