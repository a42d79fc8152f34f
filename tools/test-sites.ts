import { ROOT, SITE_DIR } from './paths.ts';
import type { ServedSite } from './serve.ts';

export interface TestSite extends ServedSite {
  readonly url: string;
}

// Not the port of `npm start`, which may be running meanwhile.
const FIRST_PORT = Number(process.env['TEST_PORT'] ?? 4180);

/** The site as most people serve it. */
export const ROOT_SITE: TestSite = site(SITE_DIR, '/', FIRST_PORT);
/** The same under a sub-path, as static hosts serve projects. */
export const SUB_PATH_SITE: TestSite = site(
  `${ROOT}/dist/app-sub-path`,
  '/district/',
  FIRST_PORT + 1,
);

function site(siteDir: string, base: string, port: number): TestSite {
  return { siteDir, base, port, url: `http://localhost:${port}${base}` };
}
