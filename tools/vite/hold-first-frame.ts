import type { Plugin } from 'vite';

const SCRIPT = '<script type="module"';

/**
 * Has the browser draw no frame before the first script has run: there is nothing to see in it, and on
 * an old phone it takes as long as a part of the answer.
 */
export function holdFirstFrame(): Plugin {
  return {
    name: 'hold-first-frame',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        if (!html.includes(SCRIPT)) throw new Error('index.html has no module script');
        return html.replace(SCRIPT, `${SCRIPT} blocking="render"`);
      },
    },
  };
}
