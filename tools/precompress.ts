import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { SITE_DIR } from './paths.ts';

/** Packs and pictures are compressed already. */
const COMPRESSED = /\.(?:html|js|css|json|svg|webmanifest)$/;
const pack = { gz: promisify(gzip), br: promisify(brotliCompress) };

/**
 * Writes a `.br` and a `.gz` beside every file of a site that gains by it, so that a server need not
 * compress anew for each visitor. Returns how many files have them now.
 */
export async function precompress(siteDir: string): Promise<number> {
  const files = (await readdir(siteDir, { recursive: true })).filter((name) =>
    COMPRESSED.test(name),
  );
  for (const name of files) {
    const bytes = await readFile(join(siteDir, name));
    for (const [ending, compress] of Object.entries(pack)) {
      await writeFile(join(siteDir, `${name}.${ending}`), await compress(bytes));
    }
  }
  return files.length;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(`${await precompress(SITE_DIR)} files have a .br and a .gz beside them.`);
}
