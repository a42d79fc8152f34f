import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../../tools/paths.ts';
import { budgetBytes } from '../../size/budgets.ts';

const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

let folder: string;

/** Runs a module in the fresh folder, and gives what it printed. */
function run(name: string, code: string): string {
  writeFileSync(join(folder, name), code);
  return execFileSync(process.execPath, [name], { cwd: folder, encoding: 'utf8' });
}

/** Bundles a module of the fresh folder as an app for a browser would be. */
async function bundle(name: string, code: string): Promise<string> {
  writeFileSync(join(folder, name), code);
  const built = await build({
    configFile: false,
    root: folder,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      lib: { entry: join(folder, name), formats: ['es'] },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunks = (output as Rolldown.RolldownOutput).output;
  return chunks[0].code;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pocket-district-package-'));
  const cwd = ROOT;
  execFileSync(NPM, ['pack', '--pack-destination', folder], { cwd, stdio: 'pipe' });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({
      type: 'module',
      dependencies: {
        'pocket-district': `file:${tarball}`,
        // Its one dependency, from here: the test needs no network.
        idb: `file:${join(ROOT, 'node_modules/idb')}`,
      },
    }),
  );
  const args = ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync(NPM, args, { cwd: folder, stdio: 'pipe' });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package, packed and installed in a fresh folder', () => {
  it('answers in Node from its own data, a folder, and an address', () => {
    const printed = run(
      'node.mjs',
      `import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { openPocketDistrict, urlSource } from 'pocket-district';
import { folderSource } from 'pocket-district/node';
const data = 'node_modules/pocket-district/data/snapshot';
const server = createServer(async (request, response) => response.end(await readFile(data + request.url)));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const sources = [folderSource(), folderSource(data), urlSource('http://127.0.0.1:' + server.address().port + '/')];
for (const source of sources) {
  const pd = await openPocketDistrict({ source });
  console.log(pd.primaryDistrict('02138'), pd.lookupZip('00000').status);
}
console.log((await (await openPocketDistrict({ source: sources[0] })).districtAt({ lat: 39.7392, lon: -104.9903 })).status);
server.close();`,
    );
    expect(printed.trim().split('\n')).toEqual([...Array(3).fill('MA-5 unknown'), 'found']);
  });

  it('answers in a terminal', () => {
    const command = join(folder, 'node_modules/.bin/pocket-district');
    const printed = execFileSync(command, ['82001', '--json'], { encoding: 'utf8' });
    expect(JSON.parse(printed).districts[0].code).toBe('WY-AL');
  });

  it('brings types', () => {
    const types = join(folder, 'node_modules/pocket-district/dist/lib/lib/index.d.ts');
    expect(readFileSync(types, 'utf8')).toContain('openPocketDistrict');
  });

  it('runs nothing where it is installed, and brings what its documents lead to', () => {
    const own = join(folder, 'node_modules/pocket-district');
    const { scripts } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'));
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare']) {
      expect(scripts).not.toHaveProperty(name);
    }
    for (const document of readdirSync(join(own, 'docs'))) {
      const text = readFileSync(join(own, 'docs', document), 'utf8');
      for (const [, link = ''] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
        expect(existsSync(join(own, 'docs', link)), `${document}: ${link}`).toBe(true);
      }
    }
  });

  it('bundles for a browser without anything of Node', async () => {
    const code = await bundle(
      'browser.js',
      `import { openPocketDistrict, urlSource } from 'pocket-district';
export const open = () => openPocketDistrict({ source: urlSource(location.href) });`,
    );
    expect(code).not.toMatch(/["']node:/);
  });

  it('is six kilobytes where a ZIP look-up is all that is used', async () => {
    const code = await bundle('zip.js', `export { openZipLookup } from 'pocket-district';`);
    expect(gzipSync(code).length).toBeLessThanOrEqual(budgetBytes('library, ZIP look-up alone'));
  });

  it('is eight with what fetches the data', async () => {
    const code = await bundle(
      'page.js',
      `export { openZipLookup, urlSource } from 'pocket-district';`,
    );
    expect(gzipSync(code).length).toBeLessThanOrEqual(8 * 1024);
  });

  it('runs that bundle', async () => {
    const code = await bundle('zip.js', `export { openZipLookup } from 'pocket-district';`);
    writeFileSync(join(folder, 'zip-bundle.mjs'), code);
    const printed = run(
      'use-bundle.mjs',
      `import { openZipLookup } from './zip-bundle.mjs';
import { folderSource } from 'pocket-district/node';
const zips = await openZipLookup({ source: folderSource() });
console.log(zips.lookupZip('90210').districts.map(({ code }) => code).join(), zips.lookupZip('2138').suggestion);`,
    );
    expect(printed.trim()).toBe('CA-36,CA-32,CA-30 02138');
  });
});
