import { basePath } from './base-path.ts';
import { buildSite } from './build.ts';
import { SITE_DIR } from './paths.ts';
import { portFromEnvironment, serveAndSay } from './serve.ts';

const base = basePath(process.env['BASE']);
await buildSite(SITE_DIR, base);
await serveAndSay({ siteDir: SITE_DIR, base, port: portFromEnvironment() });
