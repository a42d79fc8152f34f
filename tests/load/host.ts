import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caddyfile } from '../../tools/host-configs.ts';
import { SITE_DIR } from '../../tools/paths.ts';
import { precompress } from '../../tools/precompress.ts';

/** Caddy on this machine, serving the built site by the project's own configuration. */
export interface Host {
  /** Without TLS, for autocannon, which speaks HTTP/1.1. */
  readonly plainUrl: string;
  /** As visitors come: TLS and HTTP/2. */
  readonly secureUrl: string;
  /** From the start of the server to its first answer. */
  readonly startMs: number;
  stop(): Promise<void>;
}

const START_LIMIT_MS = 15_000;

export async function startHost(plainPort: number): Promise<Host> {
  const workDir = mkdtempSync(join(tmpdir(), 'pocket-district-load-'));
  const siteDir = join(workDir, 'site');
  cpSync(SITE_DIR, siteDir, { recursive: true });
  await precompress(siteDir);
  const plainUrl = `http://127.0.0.1:${plainPort}`;
  const secureUrl = `https://localhost:${plainPort + 1}`;
  const secure = caddyfile('/', siteDir, secureUrl).replace(
    `${secureUrl} {`,
    `${secureUrl} {\n  tls internal`,
  );
  const file = join(workDir, 'Caddyfile');
  const options = '{\n  admin off\n  skip_install_trust\n  auto_https disable_redirects\n}\n';
  writeFileSync(file, `${options}${caddyfile('/', siteDir, plainUrl)}\n${secure}`);
  const begunMs = performance.now();
  const child = spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], {
    stdio: 'ignore',
    env: { ...process.env, XDG_CONFIG_HOME: workDir, XDG_DATA_HOME: workDir },
  });
  const missing = new Promise<never>((_, reject) => {
    child.once('error', () => reject(new Error('Caddy is not here: apt-get install caddy')));
    child.once('exit', (code) => reject(new Error(`Caddy ended with ${code}`)));
  });
  missing.catch(() => undefined);
  await Promise.race([missing, untilUp(plainUrl, begunMs)]);
  const startMs = performance.now() - begunMs;
  return {
    plainUrl,
    secureUrl,
    startMs,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode === null && child.kill()) await ended;
      rmSync(workDir, { recursive: true, force: true });
    },
  };
}

async function untilUp(url: string, begunMs: number): Promise<void> {
  while (performance.now() - begunMs < START_LIMIT_MS) {
    const up = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`nothing answers at ${url}`);
}
