import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { ROOT } from '../paths.ts';

const LINK = /href="[^"]*icons\/icon\.svg"/;

/**
 * Puts the page's icon into the built page itself. Chromium drops it whenever the address changes,
 * the fragment too, and asks for it anew: what is in the page is there without a request.
 */
export function inlineIcon(): Plugin {
  return {
    name: 'inline-icon',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const icon = readFileSync(`${ROOT}/public/icons/icon.svg`, 'utf8').trim();
        if (!LINK.test(html)) return html;
        return html.replace(LINK, `href="data:image/svg+xml,${encodeURIComponent(icon)}"`);
      },
    },
  };
}
