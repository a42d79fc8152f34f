import type { Plugin } from 'vite';
import { headersFor } from '../headers.ts';

/** Makes the preview server send what a host is told to send. */
export function hostHeaders(): Plugin {
  return {
    name: 'host-headers',
    configurePreviewServer({ middlewares, config }) {
      middlewares.use((request, response, next) => {
        const path = (request.url ?? '/').split('?')[0] ?? '/';
        for (const [name, value] of Object.entries(headersFor(path, config.base))) {
          response.setHeader(name, value);
        }
        next();
      });
    },
  };
}
