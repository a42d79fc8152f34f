import { numbersOrigin } from './numbers-address.ts';

/** What every host is told to send, and what our own server sends: the one place that says it. */

export interface HeaderRule {
  /** Path under the site's base. A `*` stands for anything. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const CONTENT_SECURITY_POLICY: Readonly<Record<string, string>> = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': connectSources(process.env['VITE_NUMBERS_URL']),
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** Nowhere but the site itself, unless its host has named an address for numbers when building. */
export function connectSources(numbersAddress: string | undefined): string {
  const origin = numbersOrigin(numbersAddress);
  return origin === null ? "'self'" : `'self' ${origin}`;
}

function policy(exceptions: readonly string[] = []): string {
  return Object.entries(CONTENT_SECURITY_POLICY)
    .filter(([directive]) => !exceptions.includes(directive))
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
}

/** The policy for a `<meta>` in the page, which holds on hosts that let nobody set headers. */
export function metaPolicy(): string {
  return policy(['frame-ancestors']); // browsers ignore this one in a meta, with a warning
}

const FRAMED_BY_NOBODY = { 'Content-Security-Policy': policy() };
// What other people's pages load: the widget's scripts, with an integrity, and the data beside them.
const FOR_OTHER_ORIGINS = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

// For files that carry a hash of their content in their name.
const FOR_EVER = 'public, max-age=31536000, immutable';

// A host that does not know a star in mid-path leaves packs to its own caching: no harm, because
// a device keeps packs in its database and fetches each of them once.
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    path: '*',
    headers: {
      // Without frame-ancestors: some hosts send every policy that fits a path, and the strictest wins.
      // What may not be framed says so below.
      'Content-Security-Policy': policy(['frame-ancestors']),
      'Permissions-Policy': 'geolocation=(self), camera=(), microphone=()',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  ...['', 'index.html'].map((path) => ({
    path,
    headers: { ...FRAMED_BY_NOBODY, 'Cache-Control': 'no-cache' },
  })),
  ...['sw.js', 'manifest.webmanifest', 'widget.html', 'snapshot/manifest.json'].map((path) => ({
    path,
    headers: { 'Cache-Control': 'no-cache' },
  })),
  { path: 'snapshot/*', headers: FOR_OTHER_ORIGINS },
  { path: 'embed/*', headers: { ...FOR_OTHER_ORIGINS, 'Cache-Control': FOR_EVER } },
  ...['pocket-district.js', 'embed.js', 'embed.json'].map((path) => ({
    path,
    headers: { ...FOR_OTHER_ORIGINS, 'Cache-Control': 'no-cache' },
  })),
  { path: 'assets/*', headers: { 'Cache-Control': FOR_EVER } },
  {
    path: 'snapshot/*.pack',
    headers: { 'Cache-Control': FOR_EVER, 'Content-Type': 'application/octet-stream' },
  },
];

/** The headers of the file at `path`, without the query, on a site under `base` (`/district/`). */
export function headersFor(path: string, base: string): Record<string, string> {
  const matching = HEADER_RULES.filter((rule) => matches(base + rule.path, path));
  return Object.assign({}, ...matching.map((rule) => rule.headers));
}

/** The same rules as a `_headers` file, which Netlify and Cloudflare Pages read. */
export function hostHeadersFile(base: string): string {
  const blocks = HEADER_RULES.map((rule) => {
    const lines = Object.entries(rule.headers).map(([name, value]) => `  ${name}: ${value}`);
    return [base + rule.path, ...lines].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

function matches(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
}
