import type { Plugin } from 'vite';
import { HOT_ZIPS } from '../../src/app/hot/hot-zips.ts';
import { collectFinding } from '../../src/app/state/collect-finding.ts';
import type { ZipFinding } from '../../src/app/state/finding.ts';
import { folderSource } from '../../src/lib/folder-source.ts';
import { openPocketDistrict } from '../../src/lib/index.ts';
import { SNAPSHOT_DIR } from '../paths.ts';

const NAME = 'virtual:hot-answers';

/** The answers of src/app/hot/hot-zips.ts from the committed snapshot, as a module of the app. */
export function hotAnswers(): Plugin {
  return {
    name: 'hot-answers',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    async load(id) {
      if (id !== `\0${NAME}`) return null;
      const findings = await findHotAnswers();
      // Every receipt names the same sources: they are written once.
      const sources = findings[0]?.receipt.sources ?? [];
      const bare = findings.map((finding) => ({
        ...finding,
        receipt: { ...finding.receipt, sources: [] },
      }));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify({ sources, findings: bare }))});`;
    },
  };
}

async function findHotAnswers(): Promise<ZipFinding[]> {
  const pocket = await openPocketDistrict({ source: folderSource(SNAPSHOT_DIR) });
  const places = await pocket.places();
  return HOT_ZIPS.map((zip) => {
    const answer = pocket.lookupZip(zip);
    if (answer.status !== 'found') throw new Error(`${zip} is to be hot, and is in no district`);
    return collectFinding({ pocket, offices: null, places }, answer);
  });
}
