import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { ROOT } from '../paths.ts';

const LINK = /href="[^"]*icons\/icon-32\.png"/;

/**
 * Puts the page's icon into the built page itself. Chromium drops it whenever the address changes,
 * the fragment too, and asks for it anew: what is in the page is there without a request. As points
 * and not as a drawing, for which it sets up a document each time, in the way of the first frame.
 */
export function inlineIcon(): Plugin {
  return {
    name: 'inline-icon',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const icon = readFileSync(`${ROOT}/public/icons/icon-32.png`).toString('base64');
        return html.replace(LINK, `href="data:image/png;base64,${icon}"`);
      },
    },
  };
}
