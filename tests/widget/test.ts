import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import type { EmbedList } from '../../tools/build-widget.ts';
import { ROOT_SITE } from '../../tools/test-sites.ts';
import { type Site, startSite } from '../offline/site.ts';
import { type Host, startHost } from './host.ts';

/** The built site, with the names of what the element loads later. */
export interface EmbedSite extends Site {
  laterFile(name: 'keep' | 'solve' | 'es' | 'offices'): string;
}

function laterFile(name: string): string {
  const files = readdirSync(join(ROOT_SITE.siteDir, 'embed'));
  const file = files.find((found) => found.startsWith(`${name}-`));
  if (file === undefined) throw new Error(`embed/ has no ${name}: npm run build:tests`);
  return `embed/${file}`;
}

/** Each test has somebody's web site, and the built one on another origin. */
export const test = base.extend<{ host: Host; site: EmbedSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants an object here
  host: async ({}, use) => {
    const host = await startHost();
    await use(host);
    await host.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants an object here
  site: async ({}, use) => {
    const site = await startSite();
    await use({ ...site, laterFile });
    await site.close();
  },
});

export { expect };

export const EMBED: EmbedList = JSON.parse(
  readFileSync(join(ROOT_SITE.siteDir, 'embed.json'), 'utf8'),
);

/** What a strict host allows: scripts and data of the one site, and nothing inline. */
export function strictPolicy(site: Site): string {
  const { origin } = new URL(site.url);
  return `default-src 'none'; script-src 'self' ${origin}; connect-src ${origin}; frame-src ${origin}; img-src data:; base-uri 'none'; require-trusted-types-for 'script'`;
}

/** The snippet for the element, as the generator gives it. */
export function elementScript(site: Site): string {
  const { file, integrity } = EMBED.element;
  return `<script type="module" src="${site.url}embed/${file}" integrity="${integrity}" crossorigin="anonymous"></script>`;
}

/** A page around some markup, with a script of the host that notes events and errors. */
export function pageWith(site: Site, markup: string, script = elementScript(site)): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
<meta name="viewport" content="width=device-width"><script src="/notes.js"></script>
${script}</head><body>${markup}</body></html>`;
}

/** Notes what a host sees: our events, errors, unhandled rejections, and violations of its policy. */
export const NOTES = `window.notes = { events: [], errors: [], violations: [] };
for (const name of ['district-select', 'pocket-district-ready', 'pocket-district-error'])
  addEventListener(name, (event) => notes.events.push([name, event.detail]));
addEventListener('error', (event) => notes.errors.push(String(event.message)));
addEventListener('unhandledrejection', (event) => notes.errors.push('unhandled ' + event.reason));
document.addEventListener('securitypolicyviolation', (event) =>
  notes.violations.push(event.effectiveDirective + ' ' + event.blockedURI));`;

export interface Notes {
  readonly events: readonly (readonly [string, Record<string, unknown>])[];
  readonly errors: readonly string[];
  readonly violations: readonly string[];
}

export function notes(page: Page): Promise<Notes> {
  return page.evaluate(() => (window as unknown as { notes: Notes }).notes);
}

/** Serves a page at the host's root and opens it. */
export async function openHost(
  page: Page,
  host: Host,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  host.pages.set('/notes.js', { body: NOTES, type: 'text/javascript' });
  host.pages.set('/', { body, headers });
  await page.goto(host.url);
}

/** An element with a link inside, as the snippet has it. */
export const ELEMENT =
  '<pocket-district><a href="https://example.org/">Look it up</a></pocket-district>';

/** Where the first element of a page answers. */
export function answerOf(page: Page) {
  return page.locator('pocket-district .answer').first();
}

/** Types a ZIP into the first element of a page. */
export async function typeZip(page: Page, zip: string): Promise<void> {
  await page.locator('pocket-district input').first().fill(zip);
}
