import { HEADER_RULES } from './headers.ts';

/*
 * The rules of headers.ts in the words of servers that read no `_headers` file. What is written here
 * lies in hosting/, and the tests ask real servers whether they do as it says.
 */

const SITE_DIR = '/var/www/pocket-district';

/** The types of the built site's files, by extension. */
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  pack: 'application/octet-stream',
  png: 'image/png',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};
// Not of an answer that a file is missing: it may be there after the next upload.
const CACHING = 'Cache-Control';
// Packs and pictures are compressed already.
const COMPRESSED = Object.entries(TYPES).filter(([ext]) => !['html', 'pack', 'png'].includes(ext));

interface HeaderValue {
  readonly path: string;
  readonly value: string;
}

/** Every header with its value by path, general paths first. A type is each server's own matter. */
function byHeader(): ReadonlyMap<string, readonly HeaderValue[]> {
  const found = new Map<string, HeaderValue[]>();
  for (const { path, headers } of HEADER_RULES) {
    for (const [name, value] of Object.entries(headers)) {
      if (name === 'Content-Type') continue;
      found.set(name, [...(found.get(name) ?? []), { path, value }]);
    }
  }
  return found;
}

/** The pattern of a rule as a regular expression for the whole path. */
function regex(base: string, path: string): string {
  const parts = (base + path).split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return `^${parts.join('.*')}$`;
}

/** For nginx: a file for /etc/nginx/conf.d. */
export function nginxConfig(base: string, siteDir = SITE_DIR, port = 80): string {
  const headers = [...byHeader()];
  const variable = (name: string) => `$pocket_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = headers.map(([name, values]) => {
    const rows = values.map(({ path, value }) =>
      path === '*' ? `  default "${value}";` : `  "~${regex(base, path)}" "${value}";`,
    );
    return `map $uri ${variable(name)} {\n${rows.join('\n')}\n}`;
  });
  const types = Object.entries(TYPES).map(([ext, type]) => `    ${type} ${ext};`);
  // A header with an empty value is not sent.
  const sent = headers.map(
    ([name]) => `  add_header ${name} ${variable(name)}${name === CACHING ? '' : ' always'};`,
  );
  return `# Pocket District under ${base}. Written by \`npm run hosting\`; change tools/headers.ts instead.
${maps.join('\n\n')}

server {
  listen ${port};
  # Put TLS here: without HTTPS a browser neither stores nor checks anything.
  # listen 443 ssl; ssl_certificate ...; ssl_certificate_key ...;

  types {
${types.join('\n')}
  }
  charset utf-8;
  charset_types text/css text/javascript application/json application/manifest+json;
  gzip on;
  gzip_static on; # what \`npm run compress\` has made, where it has
  gzip_vary on;
  gzip_types ${COMPRESSED.map(([, type]) => type).join(' ')};

${sent.join('\n')}

  location ${base} {
    alias ${siteDir}/;
    index index.html;
  }
}
`;
}

/** For Caddy: a whole Caddyfile. */
export function caddyfile(base: string, siteDir = SITE_DIR, address = 'example.org'): string {
  const blocks = [...byHeader()].flatMap(([name, values]) =>
    values.map(({ path, value }) =>
      path === '*'
        ? `    header ${name} "${value}"`
        : `    header ${base}${path === '' ? '' : path} ${name} "${value}"`,
    ),
  );
  const types = Object.entries(TYPES).map(([ext, type]) => {
    const charset = /^text|json$/.test(type) ? '; charset=utf-8' : '';
    return `    @${ext} path *.${ext}\n    header @${ext} Content-Type "${type}${charset}"`;
  });
  return `# Pocket District under ${base}. Written by \`npm run hosting\`; change tools/headers.ts instead.
${address} {
  # As written, general rules first: Caddy's own order would let them have the last word.
  route {
${blocks.join('\n')}
${types.join('\n')}
    encode gzip
    handle_path ${base}* {
      root * ${siteDir}
      # What \`npm run compress\` has made, where it has.
      file_server {
        precompressed br gzip
      }
    }
  }
  handle_errors {
    header -${CACHING}
    respond "{err.status_code}"
  }
}
`;
}

/** For Apache: a file beside the page. Needs mod_headers, mod_mime and mod_deflate. */
export function htaccess(base: string): string {
  const headers = [...byHeader()].flatMap(([name, values]) =>
    values.map(({ path, value }) =>
      path === '*'
        ? `Header always set ${name} "${value}"`
        : `Header ${values[0]?.path === '*' ? 'always set' : 'set'} ${name} "${value}" "expr=%{REQUEST_URI} =~ m#${regex(base, path)}#"`,
    ),
  );
  const types = Object.entries(TYPES).map(([ext, type]) => `AddType ${type} .${ext}`);
  return `# Pocket District under ${base}. Written by \`npm run hosting\`; change tools/headers.ts instead.
DirectoryIndex index.html
Options -Indexes
${types.join('\n')}
AddCharset utf-8 .css .html .js .json .webmanifest
AddOutputFilterByType DEFLATE ${['text/html', ...COMPRESSED.map(([, type]) => type)].join(' ')}
${headers.join('\n')}
`;
}

/** For Vercel: vercel.json at the root of the project. */
export function vercelJson(base: string): string {
  const headers = HEADER_RULES.map((rule) => ({
    source: (base + rule.path).replaceAll('*', '(.*)'),
    headers: Object.entries(rule.headers).map(([key, value]) => ({ key, value })),
  }));
  const config = { buildCommand: 'npm run build', outputDirectory: 'dist/app', headers };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** For Netlify: netlify.toml at the root. The headers come from the built \`_headers\`. */
function netlifyToml(): string {
  return `# Written by \`npm run hosting\`. The headers come from dist/app/_headers, which the build writes.
[build]
command = "npm run build"
publish = "dist/app"
`;
}

/** Every file of hosting/, by its name. */
export function hostingFiles(base: string): Readonly<Record<string, string>> {
  return {
    'nginx.conf': nginxConfig(base),
    Caddyfile: caddyfile(base),
    htaccess: htaccess(base),
    'vercel.json': vercelJson(base),
    'netlify.toml': netlifyToml(),
  };
}
