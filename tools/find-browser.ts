import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const MAC_APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const INSTALL_LIMIT_MS = 300_000;

/** Path of a Chromium or Chrome that is here already, or null. Installs nothing. */
export function findBrowser(): string | null {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`CHROME_PATH names no browser: ${named}`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)));
  // Playwright names where its own browser would be, whether it is there or not.
  return [...onPath, ...MAC_APPS, chromium.executablePath()].find(isExecutable) ?? null;
}

/** As `findBrowser`, but installs one where that is possible. Throws with what to do if not. */
export function ensureBrowser(): string {
  const found = findBrowser() ?? installedByPlaywright() ?? installedByApt();
  if (found === null) {
    throw new Error(
      'No browser found, and none could be installed: set CHROME_PATH to a Chromium.',
    );
  }
  return found;
}

function installedByPlaywright(): string | null {
  console.log('No browser here; Playwright tries to install its own.');
  return run('npx', ['playwright', 'install', '--with-deps', 'chromium']) ? findBrowser() : null;
}

function installedByApt(): string | null {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  console.log('No browser here; apt-get tries to install chromium.');
  run('apt-get', ['update']);
  return run('apt-get', ['install', '-y', 'chromium']) ? findBrowser() : null;
}

function run(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: INSTALL_LIMIT_MS,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    return false;
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(`Browser: ${ensureBrowser()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
