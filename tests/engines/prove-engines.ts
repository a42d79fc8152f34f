import { CORE_SET, tryCase } from './core-set.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

/*
 * `npm run prove:engines`: the core set on the built app in Firefox and WebKit, each case in a browser
 * of its own. An engine that is not here is skipped with its reason; `-- webkit` names one alone.
 */

const only = process.argv[2];
let failed = 0;
for (const engine of [firefox, webkit]) {
  if (only !== undefined && engine.name.toLowerCase() !== only) continue;
  const reason = engine.missing();
  if (reason !== null) {
    console.log(`skipped ${engine.name}: ${reason}; apt-get install ${engine.packages.join(' ')}`);
    continue;
  }
  for (const name of Object.keys(CORE_SET)) {
    const startMs = Date.now();
    let result = 'ok    ';
    let why = '';
    try {
      // On a busy machine WebKit's driver misses its browser now and then; that proves nothing.
      const tab = await engine.start().catch(() => engine.start());
      await tryCase(name, tab).finally(() => tab.close());
    } catch (error) {
      failed++;
      result = 'FAILED';
      why = `: ${error instanceof Error ? error.message : error}`;
    }
    const seconds = ((Date.now() - startMs) / 1000).toFixed(1);
    console.log(`${result} ${engine.name} ${seconds.padStart(5)} s  ${name}${why}`);
  }
}
process.exit(failed === 0 ? 0 : 1);
