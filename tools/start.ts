import { basePath } from './base-path.ts';
import { buildSite } from './build.ts';
import { SITE_DIR } from './paths.ts';
import { exitIfTaken, portFromEnvironment, serveAndSay } from './serve.ts';

const base = basePath(process.env['BASE']);
const port = portFromEnvironment();
await exitIfTaken(port); // before the build, which may be the one that is being served
await buildSite(SITE_DIR, base);
await serveAndSay({ siteDir: SITE_DIR, base, port });
