import type { Plugin } from 'vite';
import { metaPolicy } from '../headers.ts';

/** Puts the content security policy into the built page. Not in development: Vite needs inline. */
export function policyMeta(): Plugin {
  return {
    name: 'policy-meta',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy() },
        injectTo: 'head-prepend',
      },
    ],
  };
}
