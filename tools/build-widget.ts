import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleOne } from './bundle-one.ts';
import { metaPolicy } from './headers.ts';
import { ROOT } from './paths.ts';

/** Where the widget's files lie in a built site, each with a hash in its name, beside `snapshot/`. */
const EMBED_FOLDER = 'embed';
/** What they are called, and the hash of each: for the page that makes snippets, and for people. */
export const EMBED_LIST = 'embed.json';

/** A file of the widget that carries a hash of what is in it in its name. */
interface EmbedFile {
  readonly file: string;
  /** For `integrity="…"`. */
  readonly integrity: string;
}

export interface EmbedList {
  readonly element: EmbedFile;
  /** The script that makes a frame of widget.html. */
  readonly frame: EmbedFile;
}

const SOURCE = join(ROOT, 'src/widget');
/** What the element brings along when it is first needed: each a file by itself, without imports. */
const LATER = {
  keep: 'keep/keeper.ts',
  plan: 'plan/plan.ts',
  solve: 'solve/main.ts',
  offices: 'offices/offices.ts',
  es: 'messages/es.ts',
} as const;

/**
 * Builds the widget into `siteDir`/embed. The element knows the hashes of the files that it loads, so
 * that the hash in a page's snippet holds for all of them. `pocket-district.js` beside the page leads
 * to the newest element, for whoever wants to follow it without a hash.
 */
export async function buildWidget(siteDir: string): Promise<EmbedList> {
  const folder = join(siteDir, EMBED_FOLDER);
  await mkdir(folder, { recursive: true });
  const later: Record<string, EmbedFile> = {};
  for (const [name, entry] of Object.entries(LATER)) {
    later[name] = await put(folder, name, await bundleOne(join(SOURCE, entry)));
  }
  const files = { WIDGET_FILES: JSON.stringify(later) };
  const element = await bundleOne(join(SOURCE, 'main.ts'), files);
  const page = await put(folder, 'page', await bundleOne(join(SOURCE, 'frame/page.ts'), files));
  const host = await bundleOne(join(SOURCE, 'frame/host.ts'), {}, 'iife');
  const list: EmbedList = {
    element: await put(folder, 'pocket-district', element),
    frame: await put(folder, 'embed', host),
  };
  await writeFile(join(siteDir, 'embed.js'), host);
  await writeFile(join(siteDir, 'widget.html'), framePage(page));
  await writeFile(
    join(siteDir, 'pocket-district.js'),
    `export * from './${EMBED_FOLDER}/${list.element.file}';\n`,
  );
  await writeFile(join(siteDir, EMBED_LIST), `${JSON.stringify(list, null, 2)}\n`);
  return list;
}

/** The page that stands in the frame, with the policy for hosts that send no headers. */
function framePage({ file, integrity }: EmbedFile): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy" content="${metaPolicy()}" />
    <meta charset="utf-8" />
    <title>Pocket District</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <script type="module" src="${EMBED_FOLDER}/${file}" integrity="${integrity}"></script>
  </head>
  <body>
    <pocket-district><a href="./" target="_blank">Pocket District</a></pocket-district>
  </body>
</html>
`;
}

async function put(folder: string, name: string, code: string): Promise<EmbedFile> {
  const hash = createHash('sha384').update(code).digest();
  const file = `${name}-${hash.toString('hex').slice(0, 10)}.js`;
  await writeFile(join(folder, file), code);
  return { file, integrity: `sha384-${hash.toString('base64')}` };
}
