import type { Plugin } from 'vite';

/** Chunks whose functions nearly all run before an answer is on the screen. */
const CHUNKS: ReadonlySet<string> = new Set(['index', 'answer']);
/** Must be the first line: https://v8.dev/blog/explicit-compile-hints */
const COMMENT = '//# allFunctionsCalledOnLoad\n';

/**
 * Has the browser compile every function of some chunks while the file is being read, on another
 * thread, and not one by one on the page's own when they are first called.
 */
export function compileAtOnce(): Plugin {
  return {
    name: 'compile-at-once',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || !CHUNKS.has(chunk.name)) continue;
          chunk.code = COMMENT + chunk.code;
          // One line more above each position.
          if (chunk.map !== null) chunk.map.mappings = `;${chunk.map.mappings}`;
        }
      },
    },
  };
}
