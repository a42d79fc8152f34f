import { createReadStream, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { SNAPSHOT_DIR } from '../paths.ts';

/** Serves data/snapshot in development, where nothing is copied beside the app. */
export function devSnapshot(): Plugin {
  return {
    name: 'dev-snapshot',
    configureServer({ middlewares, config }) {
      middlewares.use(`${config.base}snapshot/`, (request, response, next) => {
        const name = (request.url ?? '/').slice(1).split('?')[0] ?? '';
        const file = join(SNAPSHOT_DIR, name);
        if (!/^[\w.-]+$/.test(name) || !existsSync(file) || !statSync(file).isFile()) {
          next();
          return;
        }
        const type = name.endsWith('.json') ? 'application/json' : 'application/octet-stream';
        response.setHeader('Content-Type', type);
        response.setHeader('Content-Length', statSync(file).size);
        createReadStream(file).pipe(response);
      });
    },
  };
}
