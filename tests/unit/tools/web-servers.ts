import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { caddyfile, htaccess, nginxConfig } from '../../../tools/host-configs.ts';

/** One file for each rule of headers.ts, and one without a rule. */
export const FILES: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html><title>x</title>',
  'sw.js': '// worker',
  'manifest.webmanifest': '{}',
  'widget.html': '<!doctype html><title>w</title>',
  'pocket-district.js': '// element',
  'embed/solve-1.js': '// later',
  'assets/a-1.js': '// asset',
  'assets/a-1.css': 'a{}',
  'icons/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'snapshot/manifest.json': '{}',
  'snapshot/zips-1.pack': 'PDPK',
};

/** A place for a site and for a server's own files. */
interface Place {
  readonly siteDir: string;
  readonly workDir: string;
  readonly port: number;
}

/** A web server as people run it, with our configuration for it. */
interface WebServer {
  readonly command: string;
  /** Writes the configuration; returns the arguments that check it, and those that serve by it. */
  configure(place: Place, base: string): { readonly check: string[]; readonly serve: string[] };
}

export const NGINX: WebServer = {
  command: 'nginx',
  configure({ siteDir, workDir, port }, base) {
    const file = join(workDir, 'nginx.conf');
    const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((what) => `${what}_temp_path ${workDir};`)
      .join('\n');
    writeFileSync(
      file,
      `daemon off; pid ${workDir}/pid; error_log ${workDir}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
access_log off;
${temp}
${nginxConfig(base, siteDir, port)}
}`,
    );
    const args = ['-p', workDir, '-c', file, '-e', `${workDir}/error.log`];
    return { check: [...args, '-t'], serve: args };
  },
};

export const CADDY: WebServer = {
  command: 'caddy',
  configure({ siteDir, workDir, port }, base) {
    const file = join(workDir, 'Caddyfile');
    const site = caddyfile(base, siteDir, `http://127.0.0.1:${port}`);
    writeFileSync(file, `{\n  admin off\n}\n${site}`);
    const args = ['--config', file, '--adapter', 'caddyfile'];
    return { check: ['validate', ...args], serve: ['run', ...args] };
  },
};

const APACHE_MODULES = 'mpm_event authz_core mime dir headers filter deflate alias';

export const APACHE: WebServer = {
  command: 'apache2',
  configure({ siteDir, workDir, port }, base) {
    const file = join(workDir, 'apache.conf');
    const modules = APACHE_MODULES.split(' ').map(
      (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
    );
    writeFileSync(join(siteDir, '.htaccess'), htaccess(base));
    writeFileSync(
      file,
      `${modules.join('\n')}
ServerName localhost
TypesConfig /dev/null
Listen 127.0.0.1:${port}
PidFile ${workDir}/pid
ErrorLog ${workDir}/error.log
Mutex file:${workDir}
User www-data
Group www-data
DocumentRoot ${workDir}
Alias ${base} ${siteDir}/
<Directory ${siteDir}>
AllowOverride All
Require all granted
</Directory>`,
    );
    return { check: ['-t', '-f', file], serve: ['-X', '-f', file] };
  },
};

/** Whether the server is installed here. */
export function isInstalled({ command }: WebServer): boolean {
  return spawnSync('which', [command]).status === 0;
}

export interface RunningServer {
  /** What the server says to our configuration; null: nothing against it. */
  readonly complaint: string | null;
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves FILES under `base` by our configuration, on a port of its own. */
export async function startWebServer(server: WebServer, base: string): Promise<RunningServer> {
  const workDir = mkdtempSync(join(tmpdir(), 'pocket-district-host-'));
  const siteDir = join(workDir, 'site');
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(siteDir, name)), { recursive: true });
    writeFileSync(join(siteDir, name), text);
  }
  // Apache serves as somebody who must be able to get here.
  spawnSync('chmod', ['-R', 'a+rX', workDir]);
  const port = await freePort();
  const { check, serve } = server.configure({ siteDir, workDir, port }, base);
  const checked = spawnSync(server.command, check, { encoding: 'utf8' });
  const env = { ...process.env, XDG_CONFIG_HOME: workDir, XDG_DATA_HOME: workDir };
  const child = spawn(server.command, serve, { stdio: 'ignore', env });
  const url = `http://127.0.0.1:${port}${base}`;
  await untilUp(url, child);
  return {
    complaint: checked.status === 0 ? null : checked.stderr,
    url,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode === null && child.kill()) await ended;
      rmSync(workDir, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function untilUp(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries++) {
    const up = await fetch(url).then(
      () => true,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
