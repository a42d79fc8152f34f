import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { basePath } from './tools/base-path.ts';
import { compileAtOnce } from './tools/vite/compile-at-once.ts';
import { devSnapshot } from './tools/vite/dev-snapshot.ts';
import { holdFirstFrame } from './tools/vite/hold-first-frame.ts';
import { hostHeaders } from './tools/vite/host-headers.ts';
import { hotAnswers } from './tools/vite/hot-answers.ts';
import { inlineIcon } from './tools/vite/inline-icon.ts';
import { policyMeta } from './tools/vite/policy-meta.ts';

// The page alone. tools/build.ts adds the snapshot, the hosts' headers and the worker.
export default defineConfig({
  base: basePath(process.env['BASE']),
  appType: 'mpa', // every address of the app is a fragment: a path that is no file is a 404
  build: {
    outDir: 'dist/app',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false, // what it adds to the first file is worth more than what it would load ahead
    sourcemap: true,
    rolldownOptions: {
      checks: { bundlerTimings: false }, // how long a plugin takes on a busy machine says nothing
      output: {
        // All that the first screen runs in one file: it compresses better and is one request. What
        // is imported lazily stays apart.
        codeSplitting: {
          groups: [
            { name: 'app', tags: ['$initial'], priority: 2 },
            // And all that draws an answer in another: it is asked for once, and waits for no second file.
            { name: 'answer', test: /\/src\/app\/answer\//, priority: 1 },
          ],
        },
      },
    },
  },
  // Its module for today's browsers: what its package names first is written for those of 2015.
  resolve: { alias: { 'workbox-window': 'workbox-window/build/workbox-window.prod.mjs' } },
  worker: { format: 'es' }, // the search worker is a module, as everything else is
  plugins: [
    preact({ reactAliasesEnabled: false }),
    policyMeta(),
    inlineIcon(),
    holdFirstFrame(),
    compileAtOnce(),
    hostHeaders(),
    devSnapshot(),
    hotAnswers(),
  ],
});
