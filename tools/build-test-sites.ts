import { buildSite } from './build.ts';
import { ROOT_SITE, SUB_PATH_SITE } from './test-sites.ts';

for (const { siteDir, base } of [ROOT_SITE, SUB_PATH_SITE]) await buildSite(siteDir, base);
