import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Builder, Capabilities } from 'selenium-webdriver';
import { type Engine, within } from './engine.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const XVFB = '/usr/bin/Xvfb';
const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
// Each start has its own: the last one's may not be free yet.
let starts = 0;
const FIRST_PORT = 4761;
const FIRST_DISPLAY = 97;

/** WebKitGTK: the engine of every iPhone, as Debian has it. */
export const webkit: Engine = {
  name: 'WebKit',
  packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
  missing() {
    const absent = [DRIVER, XVFB, MINI_BROWSER].find((path) => !existsSync(path));
    return absent === undefined ? null : `there is no ${absent}`;
  },
  async start() {
    const port = FIRST_PORT + starts;
    const display = `:${FIRST_DISPLAY + starts}`;
    starts++;
    const screen = spawn(XVFB, [display, '-screen', '0', '800x1200x24'], { stdio: 'ignore' });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const driver = spawn(DRIVER, [`--port=${port}`], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: display },
    });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const capabilities = new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation'] },
    });
    const end = (): void => {
      for (const child of [driver, screen]) endChild(child);
    };
    try {
      const browser = await within(
        'start',
        new Builder()
          .usingServer(`http://127.0.0.1:${port}`)
          .withCapabilities(capabilities)
          .build(),
      );
      await browser.manage().setTimeouts({ script: 25_000, pageLoad: 25_000 });
      return {
        async open(url: string) {
          // An address that differs by its fragment alone would load nothing.
          await within('open', browser.get('about:blank'));
          await within('open', browser.get(url));
        },
        run: (body: string) =>
          within(
            'run',
            browser.executeAsyncScript(
              `const done = arguments[0]; (async () => {${body}})().then(done, (e) => done({ error: String(e) }));`,
            ),
          ),
        async close() {
          await within('close', browser.quit()).catch(() => undefined);
          end();
        },
      };
    } catch (error) {
      end();
      throw error;
    }
  },
};

function endChild(child: ChildProcess): void {
  if (child.exitCode === null && child.pid !== undefined) spawnSync('kill', [String(child.pid)]);
}
