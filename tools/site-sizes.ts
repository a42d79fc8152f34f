import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { getManifest } from 'workbox-build';
import { FIRST_ANSWER_PACKS, MANIFEST_FILE } from '../src/shared/manifest.ts';
import { EMBED_LIST, type EmbedList } from './build-widget.ts';
import { SHELL_GLOBS } from './shell-files.ts';

/** Bytes of one file, or of several each compressed by itself, as a host sends them. */
export interface Size {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** What the built site in `siteDir` weighs, by the names that tests/size/budgets.json uses. */
export async function siteSizes(siteDir: string): Promise<Map<string, Size>> {
  const measure = (path: string): Size => sizeOf(readFileSync(join(siteDir, path)), path);
  const { manifestEntries } = await getManifest({
    globDirectory: siteDir,
    globPatterns: [...SHELL_GLOBS],
  });
  const shell = manifestEntries.map(({ url }) => [url, measure(url)] as const);
  const html = readFileSync(join(siteDir, 'index.html'), 'utf8');
  const scripts = namedIn(html, 'js');
  const manifest = `snapshot/${MANIFEST_FILE}`;
  const packs = packFiles(readFileSync(join(siteDir, manifest), 'utf8')).map(
    ({ name, file }) => [name, measure(`snapshot/${file}`)] as const,
  );
  const firstPacks = packs.filter(([name]) => FIRST_ANSWER_PACKS.some((first) => first === name));
  if (firstPacks.length !== FIRST_ANSWER_PACKS.length) throw new Error('A first pack is missing.');

  // What the page itself names. The worker and the lazy parts that it stores come after the load.
  const page = ['index.html', ...scripts, ...namedIn(html, 'css'), manifest].map(measure);
  const wholeShell = sum([...shell.map(([, size]) => size), measure('sw.js')]);
  const { element, frame }: EmbedList = JSON.parse(readFileSync(join(siteDir, EMBED_LIST), 'utf8'));
  const firstAnswer = sum(firstPacks.map(([, size]) => size));
  const allPacks = sum(packs.map(([, size]) => size));
  const lines = packs.filter(([name]) => name.includes('lines-')).map(([, size]) => size);
  return new Map([
    ...shell,
    ['sw.js', measure('sw.js')],
    [manifest, measure(manifest)],
    ...packs.map(([name, size]) => [`pack ${name}`, size] as const),
    ['script of the first load', sum(scripts.map(measure))],
    ['packs of a first answer', firstAnswer],
    ['whole shell', wholeShell],
    ['everything before a first answer', sum([...page, firstAnswer])],
    ...readdirSync(join(siteDir, 'embed')).map(
      (file) => [`embed/${file}`, measure(`embed/${file}`)] as const,
    ),
    ['widget element', measure(`embed/${element.file}`)],
    ['widget frame script', measure(`embed/${frame.file}`)],
    ['all packs', allPacks],
    ['whole nation, installed', sum([wholeShell, measure(manifest), allPacks])],
    ['lines of all states', sum(lines)],
    ['lines of the largest state', lines.reduce((a, b) => (b.raw > a.raw ? b : a))],
  ]);
}

// A pack is compressed already and no host compresses it once more.
function sizeOf(bytes: Buffer, path: string): Size {
  const raw = bytes.length;
  if (path.endsWith('.pack')) return { raw, gzip: raw, brotli: raw };
  return { raw, gzip: gzipSync(bytes).length, brotli: brotliCompressSync(bytes).length };
}

function sum(sizes: readonly Size[]): Size {
  const total = { raw: 0, gzip: 0, brotli: 0 };
  for (const size of sizes) {
    total.raw += size.raw;
    total.gzip += size.gzip;
    total.brotli += size.brotli;
  }
  return total;
}

/** The files of a kind that a page names: those it runs and those it loads ahead. */
function namedIn(html: string, extension: 'js' | 'css'): string[] {
  const paths = [...html.matchAll(/(?:src|href)="[^"]*?(assets\/[^"]+?)"/g)].map(
    ([, path]) => path,
  );
  return [...new Set(paths.map((path) => path ?? ''))].filter((path) =>
    path.endsWith(`.${extension}`),
  );
}

function packFiles(manifestJson: string): { readonly name: string; readonly file: string }[] {
  const manifest: { packs: { name: string; file: string }[] } = JSON.parse(manifestJson);
  return manifest.packs;
}
